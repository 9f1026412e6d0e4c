package uk.ourplan.tenant.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.DraftedChange;

/** Reads what was sent as a draft: complete and of known settings, though its values may still be unlawful. */
final class WrittenChange {

    private static final int LONGEST_TEXT = 4000;

    private final List<Fault> faults = new ArrayList<>();

    private WrittenChange() {}

    /** Refused (400) with every fault at once. */
    static DraftedChange read(DraftChange sent, Catalogue catalogue) {
        return new WrittenChange().change(sent, catalogue);
    }

    // a field that the JSON leaves out arrives as null, whatever the record says
    @SuppressWarnings("ConstantValue")
    private DraftedChange change(DraftChange sent, Catalogue catalogue) {
        given("from", sent.from());
        given("settings", sent.settings());
        given("reason", sent.reason());
        Map<String, @Nullable Object> settings = sent.settings() == null ? Map.of() : Plain.settings(sent.settings());
        for (String key : settings.keySet()) {
            if (catalogue.find(key).isEmpty()) {
                faults.add(new Fault("settings." + key, Catalogue.NO_SUCH_SETTING));
            }
        }
        Map<String, String> bases = sent.legalBases() == null ? Map.of() : sent.legalBases();
        bases.forEach((key, basis) -> {
            if (!settings.containsKey(key)) {
                faults.add(new Fault("legal_bases." + key, "The draft does not change this setting."));
            }
            length("legal_bases." + key, basis);
        });
        length("reason", sent.reason());
        if (!faults.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The draft cannot be kept like this. See each place.",
                    Map.of("errors", faults));
        }
        return new DraftedChange(sent.from(), settings, sent.reason(), bases);
    }

    private void given(String at, @Nullable Object value) {
        if (value == null) {
            faults.add(new Fault(at, "It is needed and was left out."));
        }
    }

    private void length(String at, @Nullable String text) {
        if (Objects.requireNonNullElse(text, "").length() > LONGEST_TEXT) {
            faults.add(new Fault(at, "It may have at most " + LONGEST_TEXT + " characters."));
        }
    }
}
