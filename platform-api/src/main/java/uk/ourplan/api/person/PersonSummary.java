package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.NhsNumber;
import uk.ourplan.language.plan.PlanState;

/** A person as a list shows them: enough to know that it is the right one, and no more. */
public record PersonSummary(
        UUID id,
        String recordNumber,
        String firstNames,
        String lastName,
        @Nullable String likesToBeCalled,
        LocalDate dateOfBirth,
        @Nullable NhsNumber nhsNumber,
        @Nullable String town,
        @Nullable PlanState planState) {}
