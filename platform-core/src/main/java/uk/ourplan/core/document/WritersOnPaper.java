package uk.ourplan.core.document;

import java.util.List;

/** Who wrote the plan, where it was not the co-ordinator alone, and where it stands in another form (DELEGATE-02, FORMAT-04). */
record WritersOnPaper(Html page, PlanCopy copy) {

    void write() {
        Manner manner = copy.manner();
        if (manner.coordinator() != null || !manner.writers().isEmpty()) {
            page.heading(2, "Who wrote this plan");
            page.said("Co-ordinator at the council", manner.coordinator());
            page.table(
                    "Who wrote which part",
                    List.of("Part", "Written by"),
                    manner.writers().stream()
                            .map(writer -> List.of(writer.part(), writer.who()))
                            .toList());
        }
        var elsewhere = manner.elsewhere();
        if (elsewhere != null) {
            page.heading(2, "This plan in another form");
            page.said("What it is", elsewhere.what()).said("Where it is kept", elsewhere.where());
            page.paragraph(
                    elsewhere.whole()
                            ? "Everything in it is said here too."
                            : "Not everything in it is said here. A copy of it goes with every copy of this plan.");
        }
    }
}
