package uk.ourplan.core.task;

import java.util.Locale;

/** What can be asked of somebody, and the sentence that asks it. */
public enum TaskKind {
    FIRST_REVIEW("Hold the first review of the plan.", false),
    ANSWER_RETURN("Answer why the plan was returned, and submit it again.", false),
    /** Of plans that were signed before copies were owed by their own rules (SHARE-01); not made any more. */
    GIVE_COPIES("Give the final plan to the person and to everybody else who is to have it.", true),
    PLANNING_GIVEN("See how far the parts of the plan are that somebody else writes.", false),
    PLANNING_HANDED_BACK("Check the parts of the plan that were handed back.", false),
    PLANNING_TAKEN_BACK("Tell everybody who takes part that the council makes the plan again, and by when.", true),
    TELL_WHAT_THE_PANEL_SAID("Tell the person what the panel said of the plan, and why.", true),
    ARRANGE_SUPPORT("Arrange the support that the plan promises.", true),
    POLICY_CHANGED("The council's policy changes what the law says about this plan. See what becomes of it.", true);

    private final String says;
    private final boolean endedByHand;

    TaskKind(String says, boolean endedByHand) {
        this.says = says;
        this.endedByHand = endedByHand;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String says() {
        return says;
    }

    /** Whether whoever did it says so; the others end by themselves. */
    public boolean isEndedByHand() {
        return endedByHand;
    }

    /** The kind with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static TaskKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
