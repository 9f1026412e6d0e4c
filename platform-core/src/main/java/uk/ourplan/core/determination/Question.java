package uk.ourplan.core.determination;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.FactAsked;
import uk.ourplan.core.determination.fact.Mistakes;

/** One question that the law answers. */
interface Question {

    /** Its name outside, such as {@code plan-duty}. */
    String name();

    /** The question in words. */
    String asks();

    /** Its facts in the order in which they are asked. */
    List<FactAsked> facts();

    /** Reads the facts of a case; what is wrong with them is noted, and then there is nothing to decide on. */
    @Nullable
    Case read(Map<String, @Nullable Object> facts, Mistakes mistakes);
}
