use serde::Deserialize;

use super::{Story, chapter, id_of, id_of_some, read};
use crate::Result;
use crate::activities::{self, ActivityFields, ActivityState, NewActivity, OwnerRef};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Activities {
    activity: Vec<Activity>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Activity {
    r#ref: String,
    title: String,
    ideas: Vec<String>,
    goal: String,
    target_group: String,
    place: String,
    partners: String,
    needs_people: String,
    needs_money: String,
    needs_room: String,
    first_step: String,
    #[serde(default)]
    next_step: String,
    next_step_due: Option<String>,
    success_measure: String,
    state: ActivityState,
    state_note: String,
    owner_person: Option<String>,
    owner_organisation: Option<String>,
    #[serde(default)]
    coowners: Vec<CoOwner>,
    starts: Option<String>,
    ends: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoOwner {
    person: Option<String>,
    organisation: Option<String>,
}

/// What came of the chosen ideas: made on the third evening, and how far they had come the spring after.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let file: Activities = read(chapter!("activities"))?;
    story.at("2021-09-09", "19:20")?;
    let made = file.activity.iter().map(|activity| {
        (
            activity.r#ref.clone(),
            activity.title.clone(),
            activity.ideas.clone(),
        )
    });
    let made: Vec<_> = made.collect();
    story.tell("activities.add", move |step, names| {
        for (name, title, ideas) in made {
            let ideas = ideas
                .iter()
                .map(|idea| id_of(names, idea))
                .collect::<Result<_>>()?;
            names.insert(
                name,
                activities::add(step, NewActivity { ideas, title })?.id,
            );
        }
        Ok(())
    })?;
    story.at("2022-03-28", "11:00")?;
    for activity in file.activity {
        story.tell("activities.save", move |step, names| {
            let id = id_of(names, &activity.r#ref)?;
            let owner = OwnerRef {
                person_id: id_of_some(names, activity.owner_person.as_deref())?,
                organisation_id: id_of_some(names, activity.owner_organisation.as_deref())?,
            };
            let co_owner = |other: &CoOwner| {
                Ok(OwnerRef {
                    person_id: id_of_some(names, other.person.as_deref())?,
                    organisation_id: id_of_some(names, other.organisation.as_deref())?,
                })
            };
            let co_owners = activity
                .coowners
                .iter()
                .map(co_owner)
                .collect::<Result<_>>()?;
            activities::save(step, fields(activity, id, owner, co_owners)).map(|_| ())
        })?;
    }
    Ok(())
}

fn fields(
    activity: Activity,
    id: String,
    owner: OwnerRef,
    co_owners: Vec<OwnerRef>,
) -> ActivityFields {
    ActivityFields {
        id,
        title: activity.title,
        goal: activity.goal,
        target_group: activity.target_group,
        place: activity.place,
        partners: activity.partners,
        needs_people: activity.needs_people,
        needs_money: activity.needs_money,
        needs_room: activity.needs_room,
        first_step: activity.first_step,
        next_step: activity.next_step,
        next_step_due: activity.next_step_due,
        success_measure: activity.success_measure,
        owner,
        co_owners,
        starts: activity.starts,
        ends: activity.ends,
        state: activity.state,
        state_note: activity.state_note,
    }
}
