package uk.ourplan.core.problem;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.api.Page;

/** What may be asked of a list. */
public final class Paging {

    private Paging() {}

    /** Refuses (400) a page below 0 or a size outside 1 to {@link Page#LARGEST}. */
    public static void mustHold(int page, int size) {
        List<Mistake> mistakes = new ArrayList<>();
        if (page < 0 || page > 1_000_000) {
            mistakes.add(new Mistake("page", "is a whole number from 0"));
        }
        if (size < 1 || size > Page.LARGEST) {
            mistakes.add(new Mistake("size", "is 1 to " + Page.LARGEST));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Unreadable("The page asked for cannot be given.", mistakes));
        }
    }
}
