package uk.ourplan.core.document;

import java.util.List;

/** The council's template with room to write in, for whoever likes to plan on paper (FORMAT-01, FORMAT-02). */
record BlankOnPaper(Html page, PlanCopy copy) {

    /** Everything that a plan must hold, in the order of the finished plan; what only some plans hold is marked so. */
    private static final List<String> ITEMS = List.of(
            "matters",
            "outcome_timeframes",
            "needs",
            "eligibility",
            "council_met",
            "others_meeting",
            "accommodation",
            "budget",
            "management_method",
            "dp_needs",
            "dp_amount_frequency",
            "dp_employer_costs",
            "plan_risk",
            "advice_reduce",
            "advice_prevent",
            "review",
            "council_signature");

    private static final int LINES = 4;

    void write() {
        page.paragraph(
                "You can write, draw or stick things in here. You need not fill in everything, and you may make your plan"
                        + " in another way if you like that better.");
        for (String item : ITEMS) {
            page.heading(2, PlanOnPaper.heading(copy, item));
            if (item.startsWith("dp_") || item.equals("accommodation")) {
                page.paragraph("Leave this out where it does not apply to you.");
            }
            for (int i = 0; i < LINES; i++) {
                page.raw("<div class=\"room\"></div>");
            }
        }
    }
}
