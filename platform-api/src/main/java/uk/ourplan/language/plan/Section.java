package uk.ourplan.language.plan;

/** One section of a plan's content; each is saved, and clashes, by itself. */
public sealed interface Section
        permits AboutMe,
                Outcomes,
                Needs,
                Support,
                InformalSupport,
                MoneySection,
                ManagingTheMoney,
                Risks,
                Advice,
                OtherPlans,
                ReviewArrangement,
                PeopleInvolved,
                HowWePlan {

    SectionName name();
}
