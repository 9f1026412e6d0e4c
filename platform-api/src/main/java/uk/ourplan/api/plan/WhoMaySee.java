package uk.ourplan.api.plan;

import java.util.List;

/** Everybody around the person with what they may see, in the order of the plan. */
public record WhoMaySee(List<MaySee> people) {

    public WhoMaySee {
        people = List.copyOf(people);
    }
}
