package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;

/** Information and advice on record for a person, latest first. */
public record AdviceOnRecord(List<Entry> entries) {

    public AdviceOnRecord {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that was given.
     *
     * @param reachesThePerson whether it counts as told to the person: to themself or to whoever speaks for them
     * @param inAnotherForm whether its form is none of those that the person needs
     */
    public record Entry(
            @Nullable LocalDate dated,
            @Nullable String topic,
            @Nullable String by,
            @Nullable String to,
            @Nullable PlanForm form,
            List<String> picked,
            boolean reachesThePerson,
            boolean inAnotherForm) {}
}
