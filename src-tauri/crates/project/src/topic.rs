use serde::Serialize;
use ts_rs::TS;

/// What a read depends on and a commit touches: one per noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Topic {
    /// The project's own fields.
    Details,
    /// Stakeholder groups.
    Groups,
    /// Organisations.
    Organisations,
    /// People.
    People,
    /// Sessions with agenda and attendance.
    Sessions,
    /// Challenges.
    Challenges,
    /// Themes.
    Themes,
    /// Idea cards.
    Ideas,
    /// Voting rounds and counts.
    Votes,
    /// Choices of ideas.
    Choices,
    /// Activities.
    Activities,
    /// Questionnaire responses.
    Evaluation,
    /// An evening that runs: agenda, tasks, what the screen shows.
    Live,
    /// Tickets, participants, who is done.
    Participants,
    /// What they handed in.
    Contributions,
    /// Phones on the network; nothing of it lies in the file.
    Phones,
    /// Steps: every commit touches it.
    History,
}

impl Topic {
    /// Every topic.
    pub const ALL: &[Self] = &[
        Self::Details,
        Self::Groups,
        Self::Organisations,
        Self::People,
        Self::Sessions,
        Self::Challenges,
        Self::Themes,
        Self::Ideas,
        Self::Votes,
        Self::Choices,
        Self::Activities,
        Self::Evaluation,
        Self::Live,
        Self::Participants,
        Self::Contributions,
        Self::Phones,
        Self::History,
    ];

    /// The topic a table belongs to; `None` for tables nobody reads as a noun.
    pub fn of_table(table: &str) -> Option<Self> {
        Some(match table {
            "project" => Self::Details,
            "stakeholder_group" => Self::Groups,
            "organisation" => Self::Organisations,
            "person" => Self::People,
            "session" | "agenda_item" | "attendance" | "headcount" => Self::Sessions,
            "challenge" | "waved_away" | "not_of_theme" => Self::Challenges,
            "theme" => Self::Themes,
            "idea" | "idea_challenge" | "idea_exchange" => Self::Ideas,
            "voting_round" | "round_option" | "round_voters" | "dot_count" | "round_barred"
            | "ballot" | "ballot_mark" => Self::Votes,
            "choice" | "choice_idea" => Self::Choices,
            "activity" | "activity_idea" | "co_owner" => Self::Activities,
            "response"
            | "answer"
            | "anonymous_response"
            | "questionnaire"
            | "workshop_questionnaire"
            | "evaluation_choice"
            | "answer_theme"
            | "sorted_answer" => Self::Evaluation,
            "evening" | "agenda_course" | "live_task" => Self::Live,
            "ticket" | "participant" | "device" | "task_done" => Self::Participants,
            "contribution" => Self::Contributions,
            "step" => Self::History,
            _ => return None,
        })
    }
}
