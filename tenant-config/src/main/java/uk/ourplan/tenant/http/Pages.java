package uk.ourplan.tenant.http;

import java.util.List;
import java.util.Map;
import uk.ourplan.api.Page;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.policy.type.Fault;

/** Which pages may be asked for. */
final class Pages {

    private static final int LAST = 100_000;

    private Pages() {}

    /** Refuses (400) a page before the first or of an unreasonable size. */
    static void check(int page, int size) {
        if (page < 0 || page > LAST || size < 1 || size > Page.LARGEST) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "There is no such page. Pages count from 0 and hold 1 to " + Page.LARGEST + " entries.",
                    Map.of("errors", List.of(new Fault("page", "page and size name no page"))));
        }
    }

    /** One page of a list that is at hand as a whole. */
    static <T> Page<T> of(List<T> all, int page, int size) {
        int from = Math.min(page * size, all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), page, size, all.size());
    }
}
