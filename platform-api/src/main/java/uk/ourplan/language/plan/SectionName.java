package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The sections of a plan, in the order of the conversation. */
public enum SectionName {
    ABOUT_ME(AboutMe.class),
    OUTCOMES(Outcomes.class),
    NEEDS(Needs.class),
    SUPPORT(Support.class),
    INFORMAL_SUPPORT(InformalSupport.class),
    MONEY(MoneySection.class),
    MANAGING_THE_MONEY(ManagingTheMoney.class),
    RISKS(Risks.class),
    ADVICE(Advice.class),
    OTHER_PLANS(OtherPlans.class),
    REVIEW(ReviewArrangement.class),
    PEOPLE_INVOLVED(PeopleInvolved.class),
    HOW_WE_PLAN(HowWePlan.class);

    private final Class<? extends Section> type;

    SectionName(Class<? extends Section> type) {
        this.type = type;
    }

    /** The record that holds this section's content. */
    public Class<? extends Section> type() {
        return type;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SectionName of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
