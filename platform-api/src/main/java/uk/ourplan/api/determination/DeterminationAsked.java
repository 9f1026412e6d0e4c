package uk.ourplan.api.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** One of the questions that can be asked, with its facts in the order in which they are asked. */
public record DeterminationAsked(String determination, String asks, List<Fact> facts) {

    /**
     * One fact.
     *
     * @param kind what is sent, such as {@code true or false} or {@code whole pence}
     * @param codes the codes that are known, empty where it has none
     * @param mayBeNull whether null is an answer
     * @param mayBeLeftOut whether leaving it out has a meaning of its own, so that it is never missing
     * @param of the fields of each row, empty where it is no list of rows
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fact(
            String name, String kind, List<String> codes, boolean mayBeNull, boolean mayBeLeftOut, List<Fact> of) {}
}
