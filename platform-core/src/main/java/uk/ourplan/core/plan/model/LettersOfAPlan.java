package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.AftercareForm;
import uk.ourplan.core.document.CooperationRequest;
import uk.ourplan.language.person.Circumstances.Section117;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Cooperation;
import uk.ourplan.tenant.policy.Settings;

/**
 * Gathers what is written from a plan: a request to co-operate and the after-care form to other bodies (COMBINE-08, S117-01).
 */
public final class LettersOfAPlan {

    private static final String AFTERCARE = "Identification of after-care needs";

    private LettersOfAPlan() {}

    /**
     * The request that stands at this place among the requests to co-operate, counted from 1; empty where none does, or where
     * nobody is named.
     */
    public static Optional<CooperationRequest.Request> cooperation(
            LaidOut laid, String place, String council, String by) {
        List<Cooperation> requests = laid.plan()
                .content()
                .section(OtherPlans.class)
                .map(OtherPlans::cooperation)
                .orElse(List.of());
        int counted = place.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(place) : 0;
        if (counted < 1 || counted > requests.size()) {
            return Optional.empty();
        }
        Cooperation asked = requests.get(counted - 1);
        String to = asked.to();
        Person person = laid.about().person().person();
        return to == null || to.isBlank()
                ? Optional.empty()
                : Optional.of(new CooperationRequest.Request(
                        council,
                        to,
                        Objects.requireNonNullElse(
                                asked.dated(), laid.standing().law().on()),
                        asked.asked(),
                        Boolean.TRUE.equals(asked.relevantPartner()),
                        name(person),
                        person.dateOfBirth(),
                        by));
    }

    /** The after-care form; empty where the record names no entitlement. */
    public static Optional<AftercareForm.Form> aftercare(LaidOut laid, String council, String by) {
        Section117 entitled = laid.about().person().circumstances().section117();
        return entitled == null ? Optional.empty() : Optional.of(form(laid, entitled, council, by));
    }

    private static AftercareForm.Form form(LaidOut laid, Section117 entitled, String council, String by) {
        Person person = laid.about().person().person();
        return new AftercareForm.Form(
                council,
                laid.standing()
                        .law()
                        .policy()
                        .read(Settings.AFTERCARE_FORM)
                        .value()
                        .orElse(AFTERCARE),
                laid.standing().law().on(),
                name(person),
                person.dateOfBirth(),
                nhsNumber(person),
                entitled.since(),
                entitled.joint(),
                entitled.with(),
                laid.standing().desk().needs().stream()
                        .filter(need -> Boolean.TRUE.equals(need.section117()))
                        .map(need -> need.id() + ": " + Objects.requireNonNullElse(need.text(), ""))
                        .toList(),
                laid.standing().desk().support().services().stream()
                        .filter(line -> Boolean.TRUE.equals(line.section117()))
                        .map(line -> Objects.requireNonNullElse(line.what(), line.id()) + " (for "
                                + String.join(", ", line.meets()) + ")")
                        .toList(),
                by);
    }

    private static String name(Person person) {
        return String.join(
                        " ",
                        Objects.requireNonNullElse(person.firstNames(), ""),
                        Objects.requireNonNullElse(person.lastName(), ""))
                .strip();
    }

    private static @Nullable String nhsNumber(Person person) {
        return person.nhsNumber() == null ? null : person.nhsNumber().spaced();
    }
}
