package uk.ourplan.core.document;

import java.util.List;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PeopleInvolved;

/** The next review, who took part, whether it was agreed, who signed, and how to complain. */
record SigningOnPaper(Html page, PlanCopy copy) {

    void write() {
        review();
        people();
        agreement();
        signatures();
        page.heading(2, "If you are not happy");
        page.written(copy.howToComplain());
    }

    /** When the plan is looked at again, who signed, and how to complain. */
    void inShort() {
        review();
        signatures();
        page.heading(2, "If you are not happy");
        page.written(copy.howToComplain());
    }

    private void review() {
        page.heading(2, PlanOnPaper.heading(copy, "review"));
        var on = copy.review().on();
        page.paragraph(
                on == null
                        ? "The day of the first review is set when the plan is signed for the council."
                        : "We will look at this plan with you again by " + Days.inWords(on) + ".");
        page.paragraph(
                "You, or anybody else, can ask for a review earlier, at any time: when the plan does not work as intended,"
                        + " when needs go up or down, when circumstances change, or when a carer can help more or less than planned. "
                        + copy.review().askEarlier());
    }

    private void people() {
        var people = copy.content()
                .section(PeopleInvolved.class)
                .map(PeopleInvolved::people)
                .orElse(List.of());
        if (!people.isEmpty()) {
            page.heading(2, "People who took part");
            page.table(
                    "People who took part",
                    List.of("Name", "Who they are to you"),
                    people.stream()
                            .map(one -> List.of(
                                    PlainWords.or(one.name(), PlainWords.NOT_SAID),
                                    PlainWords.or(one.relationship(), PlainWords.NOT_SAID)))
                            .toList());
        }
    }

    private void agreement() {
        page.heading(2, "Your agreement");
        var agreement = copy.agreement();
        page.paragraph(PlainWords.of(agreement.status()));
        page.said("Who", agreement.by());
        var on = agreement.on();
        if (on != null) {
            page.said("When", Days.inWords(on));
        }
        page.said("What you think", agreement.view());
        if (!agreement.tried().isEmpty()) {
            page.paragraph("What was tried so that we might agree:");
            page.list(agreement.tried());
        }
    }

    private void signatures() {
        page.heading(2, PlanOnPaper.heading(copy, "council_signature"));
        if (copy.signatures().isEmpty()) {
            page.paragraph("Nobody has signed for the council yet.");
        }
        copy.signatures()
                .forEach(one -> page.raw("<div class=\"signature\">")
                        .said("Name", one.name())
                        .said("Role", one.role())
                        .said("Signed on", Days.inWords(one.on()))
                        .raw("</div>"));
    }
}
