package uk.ourplan.tenant.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.ExampleWritten;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.WritingAnExample.Written;
import uk.ourplan.tenant.publishing.model.TheLaw;

/** Reads what was sent as a worked example: complete, of a question that there is, with facts that the question takes. */
final class WrittenExample {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 4000;

    private final List<Fault> faults = new ArrayList<>();

    private WrittenExample() {}

    /** Refused (400) with every fault at once, those of facts by their place. */
    static Written read(ExampleWritten sent, TheLaw law, PolicyOnADay policy) {
        return new WrittenExample().example(sent, law, policy);
    }

    /** A reason in 1 to 4000 characters; refused (400) otherwise. */
    static String reason(@Nullable String reason) {
        var one = new WrittenExample();
        one.text("reason", reason, LONGEST_REASON);
        one.refuse();
        return reason == null ? "" : reason.strip();
    }

    // a field that the JSON leaves out arrives as null, whatever the record says
    @SuppressWarnings("ConstantValue")
    private Written example(ExampleWritten sent, TheLaw law, PolicyOnADay policy) {
        text("name", sent.name(), LONGEST_NAME);
        text("determination", sent.determination(), LONGEST_NAME);
        text("reason", sent.reason(), LONGEST_REASON);
        Map<String, @Nullable Object> facts = sent.facts() == null ? Map.of() : Plain.settings(sent.facts());
        Map<String, @Nullable Object> expected = sent.expected() == null ? Map.of() : Plain.settings(sent.expected());
        if (expected.isEmpty()) {
            faults.add(new Fault("expected", "Say at least one part of the answer that is expected."));
        }
        if (sent.determination() != null) {
            switch (law.says(sent.determination(), facts, policy)) {
                case TheLaw.Answer answered -> {}
                case TheLaw.Open(var missing) ->
                    missing.forEach(
                            fact -> faults.add(new Fault("facts." + fact, "The answer hangs on it: say what it is.")));
                case TheLaw.Unreadable(var found) -> faults.addAll(found);
            }
        }
        refuse();
        return new Written(
                sent.name().strip(),
                sent.determination(),
                facts,
                sent.on(),
                expected,
                sent.reason().strip());
    }

    private void text(String at, @Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            faults.add(new Fault(at, "It is needed, in 1 to " + longest + " characters."));
        }
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The example cannot be kept like this. See each place.",
                    Map.of("errors", faults));
        }
    }
}
