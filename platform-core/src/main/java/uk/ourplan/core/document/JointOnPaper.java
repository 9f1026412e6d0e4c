package uk.ourplan.core.document;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.plan.SectionName;

/** Plans that are joined, on one paper for one reader: of each part what they are entitled to, and nothing else (COMBINE-06). */
public final class JointOnPaper {

    private JointOnPaper() {}

    /**
     * One plan of the paper.
     *
     * @param sections those that the reader may see; none where they may see the whole
     */
    public record Part(PlanCopy copy, Set<SectionName> sections) {

        public Part {
            sections = Set.copyOf(sections);
        }

        boolean isWhole() {
            return sections.isEmpty();
        }
    }

    /** As a browser shows it. {@code without} names those whose plan the reader may see nothing of. */
    public static String html(String council, String reader, List<Part> parts, List<String> without) {
        Html page = LetterPage.begun(council, "Plans made together, for " + reader);
        page.paragraph("Each plan stays its own. This paper holds the parts that " + reader + " is entitled to.");
        parts.forEach(part -> write(page, part));
        without.forEach(name -> page.heading(2, "The plan for " + name)
                .paragraph("It is joined with this one. That " + reader + " sees it was not agreed."));
        return LetterPage.ended(page);
    }

    private static void write(Html page, Part part) {
        if (part.isWhole()) {
            PlanOnPaper.wholeWithin(page, part.copy());
            return;
        }
        PartOnPaper.within(page, part.copy(), part.sections());
    }
}
