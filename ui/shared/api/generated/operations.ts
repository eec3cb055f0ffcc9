// Written by `cargo test -p project export_types`; do not edit.
import type { Activity } from './Activity'
import type { ActivityBoard } from './ActivityBoard'
import type { ActivityFields } from './ActivityFields'
import type { ActivityIdea } from './ActivityIdea'
import type { ActivityMove } from './ActivityMove'
import type { Agenda } from './Agenda'
import type { AnswerExport } from './AnswerExport'
import type { Ask } from './Ask'
import type { Attend } from './Attend'
import type { Attendance } from './Attendance'
import type { Backup } from './Backup'
import type { CardIds } from './CardIds'
import type { CardMerge } from './CardMerge'
import type { CardMove } from './CardMove'
import type { CardPath } from './CardPath'
import type { CardSplit } from './CardSplit'
import type { ChainProject } from './ChainProject'
import type { ChainRef } from './ChainRef'
import type { Challenge } from './Challenge'
import type { ChallengePick } from './ChallengePick'
import type { ChallengeTheme } from './ChallengeTheme'
import type { Change } from './Change'
import type { Choice } from './Choice'
import type { ChoiceChange } from './ChoiceChange'
import type { ChoiceRow } from './ChoiceRow'
import type { ChoiceTexts } from './ChoiceTexts'
import type { ChosenQuestionnaire } from './ChosenQuestionnaire'
import type { Closed } from './Closed'
import type { CompareQuery } from './CompareQuery'
import type { Comparison } from './Comparison'
import type { CopyFolder } from './CopyFolder'
import type { CopyNews } from './CopyNews'
import type { Counted } from './Counted'
import type { Create } from './Create'
import type { DeskStatus } from './DeskStatus'
import type { Details } from './Details'
import type { Draft } from './Draft'
import type { EditedChallenge } from './EditedChallenge'
import type { EditedTheme } from './EditedTheme'
import type { EvaluationChoice } from './EvaluationChoice'
import type { EvaluationResults } from './EvaluationResults'
import type { Evening } from './Evening'
import type { ExchangeLine } from './ExchangeLine'
import type { Extend } from './Extend'
import type { FilledForm } from './FilledForm'
import type { Form } from './Form'
import type { Found } from './Found'
import type { FoundAnswers } from './FoundAnswers'
import type { GoTo } from './GoTo'
import type { Group } from './Group'
import type { GroupOfCards } from './GroupOfCards'
import type { GroupVoters } from './GroupVoters'
import type { Headcounts } from './Headcounts'
import type { HelpedBallot } from './HelpedBallot'
import type { HelpedCard } from './HelpedCard'
import type { HiddenCard } from './HiddenCard'
import type { HiddenCards } from './HiddenCards'
import type { HistoryState } from './HistoryState'
import type { Id } from './Id'
import type { Idea } from './Idea'
import type { IdeaAnswer } from './IdeaAnswer'
import type { IdeaCost } from './IdeaCost'
import type { IdeaList } from './IdeaList'
import type { IdeaMerge } from './IdeaMerge'
import type { IdeaStanding } from './IdeaStanding'
import type { IdeaTexts } from './IdeaTexts'
import type { Incoming } from './Incoming'
import type { Invite } from './Invite'
import type { Invited } from './Invited'
import type { IssueTickets } from './IssueTickets'
import type { IssuedTicket } from './IssuedTicket'
import type { MovedForms } from './MovedForms'
import type { MovedResponses } from './MovedResponses'
import type { NewActivity } from './NewActivity'
import type { NewAnswerTheme } from './NewAnswerTheme'
import type { NewChallenge } from './NewChallenge'
import type { NewChallenges } from './NewChallenges'
import type { NewChoice } from './NewChoice'
import type { NewGroup } from './NewGroup'
import type { NewIdea } from './NewIdea'
import type { NewIdeas } from './NewIdeas'
import type { NewOrganisation } from './NewOrganisation'
import type { NewPeople } from './NewPeople'
import type { NewPerson } from './NewPerson'
import type { NewResponse } from './NewResponse'
import type { NewRound } from './NewRound'
import type { NewSession } from './NewSession'
import type { NewTheme } from './NewTheme'
import type { NotOfTheme } from './NotOfTheme'
import type { Nothing } from './Nothing'
import type { OfSession } from './OfSession'
import type { Open } from './Open'
import type { OpenPhones } from './OpenPhones'
import type { OpenProject } from './OpenProject'
import type { OpenSearch } from './OpenSearch'
import type { Organisation } from './Organisation'
import type { OrganisationSummary } from './OrganisationSummary'
import type { Original } from './Original'
import type { Overview } from './Overview'
import type { OwnerShare } from './OwnerShare'
import type { PaperBallot } from './PaperBallot'
import type { Passphrase } from './Passphrase'
import type { PathOnly } from './PathOnly'
import type { PathQuery } from './PathQuery'
import type { PersonChange } from './PersonChange'
import type { PersonSummary } from './PersonSummary'
import type { PhoneResponses } from './PhoneResponses'
import type { PhonesCheck } from './PhonesCheck'
import type { PhonesStatus } from './PhonesStatus'
import type { PickQuery } from './PickQuery'
import type { Preview } from './Preview'
import type { PreviewQuery } from './PreviewQuery'
import type { QrCode } from './QrCode'
import type { Questionnaire } from './Questionnaire'
import type { QuestionnaireCard } from './QuestionnaireCard'
import type { QuestionnaireName } from './QuestionnaireName'
import type { QuestionnairePrint } from './QuestionnairePrint'
import type { Rail } from './Rail'
import type { Reference } from './Reference'
import type { RenamedTheme } from './RenamedTheme'
import type { Rescue } from './Rescue'
import type { RescueOutcome } from './RescueOutcome'
import type { Restore } from './Restore'
import type { Restored } from './Restored'
import type { Retime } from './Retime'
import type { RoundResult } from './RoundResult'
import type { RoundRow } from './RoundRow'
import type { RoundSheet } from './RoundSheet'
import type { RoundTexts } from './RoundTexts'
import type { RowRef } from './RowRef'
import type { Safety } from './Safety'
import type { ScreenNow } from './ScreenNow'
import type { ScreenShown } from './ScreenShown'
import type { SearchText } from './SearchText'
import type { Session } from './Session'
import type { SessionPlan } from './SessionPlan'
import type { SessionSummary } from './SessionSummary'
import type { Settings } from './Settings'
import type { Settled } from './Settled'
import type { Show } from './Show'
import type { SortedAnswers } from './SortedAnswers'
import type { SourceIdea } from './SourceIdea'
import type { StepLabel } from './StepLabel'
import type { Story } from './Story'
import type { Subject } from './Subject'
import type { Suggestion } from './Suggestion'
import type { TaskChange } from './TaskChange'
import type { ThemeMerge } from './ThemeMerge'
import type { ThemeMove } from './ThemeMove'
import type { Ticket } from './Ticket'
import type { TicketTokens } from './TicketTokens'
import type { Turnout } from './Turnout'
import type { Wall } from './Wall'
import type { WallQuery } from './WallQuery'
import type { WavedAway } from './WavedAway'
import type { Wifi } from './Wifi'

export interface Operations {
  'desk.status': { kind: 'desk'; input: Nothing; output: DeskStatus }
  'desk.settings': { kind: 'desk'; input: Settings; output: Nothing }
  'desk.create': { kind: 'desk'; input: Create; output: OpenProject }
  'desk.open': { kind: 'desk'; input: Open; output: OpenProject }
  'desk.example': { kind: 'desk'; input: Nothing; output: OpenProject }
  'desk.close': { kind: 'desk'; input: Nothing; output: Closed }
  'desk.safety': { kind: 'desk'; input: Nothing; output: Safety }
  'desk.passphrase': { kind: 'desk'; input: Passphrase; output: Nothing }
  'desk.copyTo': { kind: 'desk'; input: PathOnly; output: PathOnly }
  'desk.copyFolder': { kind: 'desk'; input: CopyFolder; output: Nothing }
  'desk.copyNow': { kind: 'desk'; input: Nothing; output: CopyNews }
  'desk.backups': { kind: 'desk'; input: PathOnly; output: Array<Backup> }
  'desk.restore': { kind: 'desk'; input: Restore; output: Restored }
  'desk.rescue': { kind: 'desk'; input: Rescue; output: RescueOutcome }
  'desk.dismiss': { kind: 'desk'; input: Nothing; output: Nothing }
  'desk.forget': { kind: 'desk'; input: PathOnly; output: Nothing }
  'history.state': { kind: 'read'; input: Nothing; output: HistoryState }
  'history.of': { kind: 'read'; input: RowRef; output: Array<Change> }
  'history.undo': { kind: 'write'; input: Nothing; output: StepLabel }
  'history.redo': { kind: 'write'; input: Nothing; output: StepLabel }
  'references.of': { kind: 'read'; input: RowRef; output: Array<Reference> }
  'details.get': { kind: 'read'; input: Nothing; output: Details }
  'details.save': { kind: 'write'; input: Details; output: Nothing }
  'groups.list': { kind: 'read'; input: Nothing; output: Array<Group> }
  'groups.save': { kind: 'write'; input: Group; output: Nothing }
  'groups.add': { kind: 'write'; input: NewGroup; output: Id }
  'groups.remove': { kind: 'write'; input: Id; output: Nothing }
  'organisations.list': { kind: 'read'; input: Nothing; output: Array<OrganisationSummary> }
  'organisations.add': { kind: 'write'; input: NewOrganisation; output: Id }
  'organisations.save': { kind: 'write'; input: Organisation; output: Nothing }
  'organisations.remove': { kind: 'write'; input: Id; output: Nothing }
  'people.list': { kind: 'read'; input: Nothing; output: Array<PersonSummary> }
  'people.add': { kind: 'write'; input: NewPerson; output: Id }
  'people.addMany': { kind: 'write'; input: NewPeople; output: Array<Id> }
  'people.save': { kind: 'write'; input: PersonChange; output: Nothing }
  'people.remove': { kind: 'write'; input: Id; output: Nothing }
  'sessions.list': { kind: 'read'; input: Nothing; output: Array<SessionSummary> }
  'sessions.get': { kind: 'read'; input: Id; output: SessionPlan }
  'sessions.add': { kind: 'write'; input: NewSession; output: Id }
  'sessions.save': { kind: 'write'; input: Session; output: Nothing }
  'sessions.remove': { kind: 'write'; input: Id; output: Nothing }
  'sessions.agenda': { kind: 'write'; input: Agenda; output: Array<Id> }
  'sessions.attendance': { kind: 'read'; input: Id; output: Attendance }
  'sessions.attend': { kind: 'write'; input: Attend; output: Nothing }
  'sessions.invite': { kind: 'write'; input: Invite; output: Invited }
  'sessions.headcount': { kind: 'write'; input: Headcounts; output: Nothing }
  'activities.board': { kind: 'read'; input: Nothing; output: ActivityBoard }
  'activities.get': { kind: 'read'; input: Id; output: Activity }
  'activities.owners': { kind: 'read'; input: Nothing; output: Array<OwnerShare> }
  'activities.chosen': { kind: 'read'; input: Nothing; output: Array<SourceIdea> }
  'activities.add': { kind: 'write'; input: NewActivity; output: Id }
  'activities.save': { kind: 'write'; input: ActivityFields; output: Nothing }
  'activities.move': { kind: 'write'; input: ActivityMove; output: Nothing }
  'activities.remove': { kind: 'write'; input: Id; output: Nothing }
  'activities.link': { kind: 'write'; input: ActivityIdea; output: Nothing }
  'activities.unlink': { kind: 'write'; input: ActivityIdea; output: Nothing }
  'themes.list': { kind: 'read'; input: Nothing; output: Array<ChallengeTheme> }
  'themes.add': { kind: 'write'; input: NewTheme; output: Id }
  'themes.save': { kind: 'write'; input: EditedTheme; output: Nothing }
  'themes.move': { kind: 'write'; input: ThemeMove; output: Nothing }
  'themes.remove': { kind: 'write'; input: Id; output: Nothing }
  'themes.merge': { kind: 'write'; input: ThemeMerge; output: Nothing }
  'challenges.wall': { kind: 'read'; input: WallQuery; output: Wall }
  'challenges.get': { kind: 'read'; input: Id; output: Challenge }
  'challenges.originals': { kind: 'read'; input: Id; output: Array<Original> }
  'challenges.hidden': { kind: 'read'; input: Nothing; output: Array<HiddenCard> }
  'challenges.add': { kind: 'write'; input: NewChallenge; output: Id }
  'challenges.addMany': { kind: 'write'; input: NewChallenges; output: Array<string> }
  'challenges.edit': { kind: 'write'; input: EditedChallenge; output: Nothing }
  'challenges.setGroup': { kind: 'write'; input: GroupOfCards; output: Nothing }
  'challenges.move': { kind: 'write'; input: CardMove; output: Nothing }
  'challenges.hide': { kind: 'write'; input: HiddenCards; output: Nothing }
  'challenges.remove': { kind: 'write'; input: CardIds; output: Nothing }
  'challenges.merge': { kind: 'write'; input: CardMerge; output: Id }
  'challenges.unmerge': { kind: 'write'; input: Id; output: Array<string> }
  'challenges.split': { kind: 'write'; input: CardSplit; output: Array<string> }
  'challenges.unsplit': { kind: 'write'; input: Id; output: Nothing }
  'suggestions.list': { kind: 'read'; input: Nothing; output: Array<Suggestion> }
  'suggestions.subjects': { kind: 'read'; input: Nothing; output: Array<Subject> }
  'suggestions.waveTheme': { kind: 'write'; input: NotOfTheme; output: Nothing }
  'suggestions.waveAway': { kind: 'write'; input: WavedAway; output: Nothing }
  'ideas.list': { kind: 'read'; input: Nothing; output: IdeaList }
  'ideas.get': { kind: 'read'; input: Id; output: Idea }
  'ideas.challenges': { kind: 'read'; input: PickQuery; output: ChallengePick }
  'ideas.hidden': { kind: 'read'; input: Nothing; output: Array<HiddenCard> }
  'ideas.add': { kind: 'write'; input: NewIdea; output: Id }
  'ideas.addMany': { kind: 'write'; input: NewIdeas; output: Array<string> }
  'ideas.save': { kind: 'write'; input: IdeaTexts; output: Nothing }
  'ideas.exchange': { kind: 'write'; input: ExchangeLine; output: Nothing }
  'ideas.price': { kind: 'write'; input: IdeaCost; output: Nothing }
  'ideas.link': { kind: 'write'; input: IdeaAnswer; output: Nothing }
  'ideas.unlink': { kind: 'write'; input: IdeaAnswer; output: Nothing }
  'ideas.merge': { kind: 'write'; input: IdeaMerge; output: Nothing }
  'ideas.unmerge': { kind: 'write'; input: Id; output: Nothing }
  'ideas.hide': { kind: 'write'; input: HiddenCards; output: Nothing }
  'ideas.remove': { kind: 'write'; input: Id; output: Nothing }
  'votes.list': { kind: 'read'; input: Nothing; output: Array<RoundRow> }
  'votes.get': { kind: 'read'; input: Id; output: RoundSheet }
  'votes.result': { kind: 'read'; input: Id; output: RoundResult }
  'votes.add': { kind: 'write'; input: NewRound; output: Id }
  'votes.save': { kind: 'write'; input: RoundTexts; output: Nothing }
  'votes.voters': { kind: 'write'; input: GroupVoters; output: Nothing }
  'votes.count': { kind: 'write'; input: Counted; output: Nothing }
  'votes.close': { kind: 'write'; input: Id; output: Nothing }
  'votes.reopen': { kind: 'write'; input: Id; output: Nothing }
  'votes.remove': { kind: 'write'; input: Id; output: Nothing }
  'votes.helped': { kind: 'write'; input: HelpedBallot; output: Nothing }
  'votes.paper': { kind: 'write'; input: PaperBallot; output: Nothing }
  'choices.list': { kind: 'read'; input: Nothing; output: Array<ChoiceRow> }
  'choices.get': { kind: 'read'; input: Id; output: Choice }
  'choices.preview': { kind: 'read'; input: PreviewQuery; output: Preview }
  'choices.compare': { kind: 'read'; input: CompareQuery; output: Comparison }
  'choices.status': { kind: 'read'; input: Nothing; output: Array<IdeaStanding> }
  'choices.add': { kind: 'write'; input: NewChoice; output: Id }
  'choices.save': { kind: 'write'; input: ChoiceTexts; output: Nothing }
  'choices.change': { kind: 'write'; input: ChoiceChange; output: Nothing }
  'choices.settle': { kind: 'write'; input: Settled; output: Nothing }
  'choices.draw': { kind: 'write'; input: Id; output: Nothing }
  'choices.again': { kind: 'write'; input: Id; output: Nothing }
  'choices.remove': { kind: 'write'; input: Id; output: Nothing }
  'chain.of': { kind: 'read'; input: ChainRef; output: Story }
  'chain.project': { kind: 'read'; input: Nothing; output: ChainProject }
  'chain.paths': { kind: 'read'; input: PathQuery; output: Array<CardPath> }
  'overview.get': { kind: 'read'; input: Nothing; output: Overview }
  'overview.rail': { kind: 'read'; input: Nothing; output: Rail }
  'search.find': { kind: 'read'; input: SearchText; output: Array<Found> }
  'evaluation.questionnaires': { kind: 'read'; input: Nothing; output: Array<QuestionnaireCard> }
  'evaluation.draft': { kind: 'read'; input: Questionnaire; output: Draft }
  'evaluation.form': { kind: 'read'; input: OfSession; output: Form }
  'evaluation.responses': { kind: 'read'; input: OfSession; output: Array<FilledForm> }
  'evaluation.fromPhones': { kind: 'read'; input: OfSession; output: PhoneResponses }
  'evaluation.results': { kind: 'read'; input: Nothing; output: EvaluationResults }
  'evaluation.open': { kind: 'read'; input: OpenSearch; output: FoundAnswers }
  'evaluation.choice': { kind: 'read'; input: Nothing; output: EvaluationChoice }
  'evaluation.export': { kind: 'desk'; input: AnswerExport; output: Nothing }
  'evaluation.print': { kind: 'desk'; input: QuestionnairePrint; output: Nothing }
  'evaluation.saveQuestionnaire': { kind: 'write'; input: Questionnaire; output: QuestionnaireName }
  'evaluation.removeQuestionnaire': { kind: 'write'; input: QuestionnaireName; output: Nothing }
  'evaluation.choose': { kind: 'write'; input: ChosenQuestionnaire; output: Nothing }
  'evaluation.add': { kind: 'write'; input: NewResponse; output: Id }
  'evaluation.save': { kind: 'write'; input: FilledForm; output: Nothing }
  'evaluation.remove': { kind: 'write'; input: Id; output: Nothing }
  'evaluation.move': { kind: 'write'; input: MovedForms; output: Nothing }
  'evaluation.moveFromPhones': { kind: 'write'; input: MovedResponses; output: Nothing }
  'evaluation.addTheme': { kind: 'write'; input: NewAnswerTheme; output: Id }
  'evaluation.renameTheme': { kind: 'write'; input: RenamedTheme; output: Nothing }
  'evaluation.removeTheme': { kind: 'write'; input: Id; output: Nothing }
  'evaluation.sort': { kind: 'write'; input: SortedAnswers; output: Nothing }
  'evaluation.saveChoice': { kind: 'write'; input: EvaluationChoice; output: Nothing }
  'live.evening': { kind: 'read'; input: Id; output: Evening }
  'live.incoming': { kind: 'read'; input: Id; output: Incoming }
  'live.turnout': { kind: 'read'; input: Id; output: Turnout }
  'live.screen': { kind: 'read'; input: Nothing; output: ScreenNow | null }
  'live.open': { kind: 'write'; input: Id; output: Nothing }
  'live.close': { kind: 'write'; input: Id; output: Nothing }
  'live.pause': { kind: 'write'; input: Id; output: Nothing }
  'live.resume': { kind: 'write'; input: Id; output: Nothing }
  'live.goTo': { kind: 'write'; input: GoTo; output: Nothing }
  'live.extend': { kind: 'write'; input: Extend; output: Nothing }
  'live.retime': { kind: 'write'; input: Retime; output: Nothing }
  'live.ask': { kind: 'write'; input: Ask; output: Id }
  'live.task': { kind: 'write'; input: TaskChange; output: Nothing }
  'live.show': { kind: 'write'; input: Show; output: Nothing }
  'live.help': { kind: 'write'; input: HelpedCard; output: Id }
  'tickets.list': { kind: 'read'; input: Id; output: Array<Ticket> }
  'tickets.issue': { kind: 'write'; input: IssueTickets; output: Array<IssuedTicket> }
  'tickets.void': { kind: 'write'; input: Id; output: Nothing }
  'tickets.reissue': { kind: 'write'; input: Id; output: IssuedTicket }
  'phones.status': { kind: 'desk'; input: Nothing; output: PhonesStatus }
  'phones.open': { kind: 'desk'; input: OpenPhones; output: PhonesStatus }
  'phones.close': { kind: 'desk'; input: Nothing; output: PhonesStatus }
  'phones.check': { kind: 'desk'; input: Nothing; output: PhonesCheck }
  'phones.wifi': { kind: 'desk'; input: Wifi | null; output: PhonesStatus }
  'phones.tickets': { kind: 'desk'; input: TicketTokens; output: Array<QrCode> }
  'screen.now': { kind: 'desk'; input: Nothing; output: ScreenShown }
}

export const operations = {
  'desk.status': { kind: 'desk', topics: [] },
  'desk.settings': { kind: 'desk', topics: [] },
  'desk.create': { kind: 'desk', topics: [] },
  'desk.open': { kind: 'desk', topics: [] },
  'desk.example': { kind: 'desk', topics: [] },
  'desk.close': { kind: 'desk', topics: [] },
  'desk.safety': { kind: 'desk', topics: [] },
  'desk.passphrase': { kind: 'desk', topics: [] },
  'desk.copyTo': { kind: 'desk', topics: [] },
  'desk.copyFolder': { kind: 'desk', topics: [] },
  'desk.copyNow': { kind: 'desk', topics: [] },
  'desk.backups': { kind: 'desk', topics: [] },
  'desk.restore': { kind: 'desk', topics: [] },
  'desk.rescue': { kind: 'desk', topics: [] },
  'desk.dismiss': { kind: 'desk', topics: [] },
  'desk.forget': { kind: 'desk', topics: [] },
  'history.state': { kind: 'read', topics: ['history'] },
  'history.of': { kind: 'read', topics: ['history'] },
  'history.undo': { kind: 'write', topics: [] },
  'history.redo': { kind: 'write', topics: [] },
  'references.of': { kind: 'read', topics: ['organisations', 'people', 'sessions', 'challenges', 'themes', 'ideas', 'votes', 'choices', 'activities', 'evaluation'] },
  'details.get': { kind: 'read', topics: ['details'] },
  'details.save': { kind: 'write', topics: [] },
  'groups.list': { kind: 'read', topics: ['groups'] },
  'groups.save': { kind: 'write', topics: [] },
  'groups.add': { kind: 'write', topics: [] },
  'groups.remove': { kind: 'write', topics: [] },
  'organisations.list': { kind: 'read', topics: ['organisations', 'people'] },
  'organisations.add': { kind: 'write', topics: [] },
  'organisations.save': { kind: 'write', topics: [] },
  'organisations.remove': { kind: 'write', topics: [] },
  'people.list': { kind: 'read', topics: ['people', 'organisations', 'sessions'] },
  'people.add': { kind: 'write', topics: [] },
  'people.addMany': { kind: 'write', topics: [] },
  'people.save': { kind: 'write', topics: [] },
  'people.remove': { kind: 'write', topics: [] },
  'sessions.list': { kind: 'read', topics: ['sessions', 'people'] },
  'sessions.get': { kind: 'read', topics: ['sessions'] },
  'sessions.add': { kind: 'write', topics: [] },
  'sessions.save': { kind: 'write', topics: [] },
  'sessions.remove': { kind: 'write', topics: [] },
  'sessions.agenda': { kind: 'write', topics: [] },
  'sessions.attendance': { kind: 'read', topics: ['sessions', 'people', 'organisations', 'groups'] },
  'sessions.attend': { kind: 'write', topics: [] },
  'sessions.invite': { kind: 'write', topics: [] },
  'sessions.headcount': { kind: 'write', topics: [] },
  'activities.board': { kind: 'read', topics: ['activities', 'ideas', 'votes', 'choices', 'people', 'organisations'] },
  'activities.get': { kind: 'read', topics: ['activities', 'ideas', 'votes', 'choices', 'people', 'organisations'] },
  'activities.owners': { kind: 'read', topics: ['activities', 'ideas', 'votes', 'choices', 'people', 'organisations'] },
  'activities.chosen': { kind: 'read', topics: ['activities', 'ideas', 'votes', 'choices'] },
  'activities.add': { kind: 'write', topics: [] },
  'activities.save': { kind: 'write', topics: [] },
  'activities.move': { kind: 'write', topics: [] },
  'activities.remove': { kind: 'write', topics: [] },
  'activities.link': { kind: 'write', topics: [] },
  'activities.unlink': { kind: 'write', topics: [] },
  'themes.list': { kind: 'read', topics: ['themes', 'challenges'] },
  'themes.add': { kind: 'write', topics: [] },
  'themes.save': { kind: 'write', topics: [] },
  'themes.move': { kind: 'write', topics: [] },
  'themes.remove': { kind: 'write', topics: [] },
  'themes.merge': { kind: 'write', topics: [] },
  'challenges.wall': { kind: 'read', topics: ['challenges', 'themes', 'sessions', 'people', 'ideas'] },
  'challenges.get': { kind: 'read', topics: ['challenges', 'themes', 'sessions', 'people', 'ideas'] },
  'challenges.originals': { kind: 'read', topics: ['challenges', 'sessions', 'people'] },
  'challenges.hidden': { kind: 'read', topics: ['challenges'] },
  'challenges.add': { kind: 'write', topics: [] },
  'challenges.addMany': { kind: 'write', topics: [] },
  'challenges.edit': { kind: 'write', topics: [] },
  'challenges.setGroup': { kind: 'write', topics: [] },
  'challenges.move': { kind: 'write', topics: [] },
  'challenges.hide': { kind: 'write', topics: [] },
  'challenges.remove': { kind: 'write', topics: [] },
  'challenges.merge': { kind: 'write', topics: [] },
  'challenges.unmerge': { kind: 'write', topics: [] },
  'challenges.split': { kind: 'write', topics: [] },
  'challenges.unsplit': { kind: 'write', topics: [] },
  'suggestions.list': { kind: 'read', topics: ['challenges', 'themes'] },
  'suggestions.subjects': { kind: 'read', topics: ['challenges', 'themes'] },
  'suggestions.waveTheme': { kind: 'write', topics: [] },
  'suggestions.waveAway': { kind: 'write', topics: [] },
  'ideas.list': { kind: 'read', topics: ['ideas', 'challenges', 'themes', 'votes', 'choices'] },
  'ideas.get': { kind: 'read', topics: ['ideas', 'challenges', 'themes', 'people', 'votes', 'choices', 'activities'] },
  'ideas.challenges': { kind: 'read', topics: ['ideas', 'challenges', 'themes'] },
  'ideas.hidden': { kind: 'read', topics: ['ideas'] },
  'ideas.add': { kind: 'write', topics: [] },
  'ideas.addMany': { kind: 'write', topics: [] },
  'ideas.save': { kind: 'write', topics: [] },
  'ideas.exchange': { kind: 'write', topics: [] },
  'ideas.price': { kind: 'write', topics: [] },
  'ideas.link': { kind: 'write', topics: [] },
  'ideas.unlink': { kind: 'write', topics: [] },
  'ideas.merge': { kind: 'write', topics: [] },
  'ideas.unmerge': { kind: 'write', topics: [] },
  'ideas.hide': { kind: 'write', topics: [] },
  'ideas.remove': { kind: 'write', topics: [] },
  'votes.list': { kind: 'read', topics: ['votes', 'choices', 'ideas'] },
  'votes.get': { kind: 'read', topics: ['votes', 'ideas', 'groups', 'choices', 'sessions'] },
  'votes.result': { kind: 'read', topics: ['votes', 'ideas', 'groups', 'choices'] },
  'votes.add': { kind: 'write', topics: [] },
  'votes.save': { kind: 'write', topics: [] },
  'votes.voters': { kind: 'write', topics: [] },
  'votes.count': { kind: 'write', topics: [] },
  'votes.close': { kind: 'write', topics: [] },
  'votes.reopen': { kind: 'write', topics: [] },
  'votes.remove': { kind: 'write', topics: [] },
  'votes.helped': { kind: 'write', topics: [] },
  'votes.paper': { kind: 'write', topics: [] },
  'choices.list': { kind: 'read', topics: ['choices', 'votes'] },
  'choices.get': { kind: 'read', topics: ['choices', 'votes', 'ideas', 'groups'] },
  'choices.preview': { kind: 'read', topics: ['votes', 'ideas', 'groups'] },
  'choices.compare': { kind: 'read', topics: ['votes', 'ideas', 'groups'] },
  'choices.status': { kind: 'read', topics: ['choices', 'ideas'] },
  'choices.add': { kind: 'write', topics: [] },
  'choices.save': { kind: 'write', topics: [] },
  'choices.change': { kind: 'write', topics: [] },
  'choices.settle': { kind: 'write', topics: [] },
  'choices.draw': { kind: 'write', topics: [] },
  'choices.again': { kind: 'write', topics: [] },
  'choices.remove': { kind: 'write', topics: [] },
  'chain.of': { kind: 'read', topics: ['organisations', 'people', 'sessions', 'challenges', 'themes', 'ideas', 'votes', 'choices', 'activities'] },
  'chain.project': { kind: 'read', topics: ['organisations', 'people', 'challenges', 'themes', 'ideas', 'votes', 'choices', 'activities'] },
  'chain.paths': { kind: 'read', topics: ['organisations', 'people', 'sessions', 'challenges', 'themes', 'ideas', 'votes', 'choices', 'activities', 'contributions'] },
  'overview.get': { kind: 'read', topics: ['details', 'people', 'organisations', 'sessions', 'live', 'challenges', 'themes', 'ideas', 'votes', 'choices', 'activities', 'evaluation'] },
  'overview.rail': { kind: 'read', topics: ['people', 'sessions', 'challenges', 'ideas', 'activities', 'evaluation'] },
  'search.find': { kind: 'read', topics: ['organisations', 'people', 'challenges', 'themes', 'ideas', 'activities'] },
  'evaluation.questionnaires': { kind: 'read', topics: ['evaluation'] },
  'evaluation.draft': { kind: 'read', topics: [] },
  'evaluation.form': { kind: 'read', topics: ['evaluation', 'sessions'] },
  'evaluation.responses': { kind: 'read', topics: ['evaluation'] },
  'evaluation.fromPhones': { kind: 'read', topics: ['evaluation', 'live'] },
  'evaluation.results': { kind: 'read', topics: ['evaluation', 'sessions', 'people', 'groups', 'live'] },
  'evaluation.open': { kind: 'read', topics: ['evaluation', 'sessions', 'live'] },
  'evaluation.choice': { kind: 'read', topics: ['evaluation'] },
  'evaluation.export': { kind: 'desk', topics: [] },
  'evaluation.print': { kind: 'desk', topics: [] },
  'evaluation.saveQuestionnaire': { kind: 'write', topics: [] },
  'evaluation.removeQuestionnaire': { kind: 'write', topics: [] },
  'evaluation.choose': { kind: 'write', topics: [] },
  'evaluation.add': { kind: 'write', topics: [] },
  'evaluation.save': { kind: 'write', topics: [] },
  'evaluation.remove': { kind: 'write', topics: [] },
  'evaluation.move': { kind: 'write', topics: [] },
  'evaluation.moveFromPhones': { kind: 'write', topics: [] },
  'evaluation.addTheme': { kind: 'write', topics: [] },
  'evaluation.renameTheme': { kind: 'write', topics: [] },
  'evaluation.removeTheme': { kind: 'write', topics: [] },
  'evaluation.sort': { kind: 'write', topics: [] },
  'evaluation.saveChoice': { kind: 'write', topics: [] },
  'live.evening': { kind: 'read', topics: ['live', 'sessions', 'details'] },
  'live.incoming': { kind: 'read', topics: ['live', 'contributions', 'challenges', 'ideas', 'people'] },
  'live.turnout': { kind: 'read', topics: ['live', 'participants', 'contributions', 'votes', 'evaluation', 'groups'] },
  'live.screen': { kind: 'read', topics: ['live', 'sessions', 'details', 'groups', 'participants', 'challenges', 'ideas', 'themes', 'votes', 'choices', 'evaluation'] },
  'live.open': { kind: 'write', topics: [] },
  'live.close': { kind: 'write', topics: [] },
  'live.pause': { kind: 'write', topics: [] },
  'live.resume': { kind: 'write', topics: [] },
  'live.goTo': { kind: 'write', topics: [] },
  'live.extend': { kind: 'write', topics: [] },
  'live.retime': { kind: 'write', topics: [] },
  'live.ask': { kind: 'write', topics: [] },
  'live.task': { kind: 'write', topics: [] },
  'live.show': { kind: 'write', topics: [] },
  'live.help': { kind: 'write', topics: [] },
  'tickets.list': { kind: 'read', topics: ['participants', 'people', 'groups'] },
  'tickets.issue': { kind: 'write', topics: [] },
  'tickets.void': { kind: 'write', topics: [] },
  'tickets.reissue': { kind: 'write', topics: [] },
  'phones.status': { kind: 'desk', topics: ['phones'] },
  'phones.open': { kind: 'desk', topics: [] },
  'phones.close': { kind: 'desk', topics: [] },
  'phones.check': { kind: 'desk', topics: [] },
  'phones.wifi': { kind: 'desk', topics: [] },
  'phones.tickets': { kind: 'desk', topics: [] },
  'screen.now': { kind: 'desk', topics: ['live', 'sessions', 'details', 'groups', 'participants', 'challenges', 'ideas', 'themes', 'votes', 'choices', 'evaluation', 'phones'] },
} as const

export const errorCodes = ['required', 'too-long', 'too-short', 'bad-value', 'bad-amount', 'ends-before-start', 'same-name', 'not-found', 'not-now', 'changed-since', 'nothing-to-undo', 'read-only', 'no-project', 'read-only-folder', 'network-place', 'file-missing', 'file-exists', 'not-a-project', 'newer-version', 'passphrase-needed', 'passphrase-wrong', 'in-use', 'damaged', 'disk-full', 'bad-input', 'unknown-operation', 'too-many-dots', 'io', 'database'] as const
