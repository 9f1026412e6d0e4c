package uk.ourplan.core.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.core.determination.AskedPlainly;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.model.TheLaw;

/** Lets councils' worked examples ask the questions of the core. */
@Component
class LawOnPlainFacts implements TheLaw {

    @Override
    public Says says(String determination, Map<String, @Nullable Object> facts, PolicyOnADay policy) {
        return switch (AskedPlainly.of(determination, facts, policy)) {
            case AskedPlainly.Answered(var answer, var reasons) ->
                new Answer(
                        Plain.settings(answer),
                        reasons.stream().map(LawOnPlainFacts::told).toList());
            case AskedPlainly.Open(var missing) -> new Open(missing);
            case AskedPlainly.Mistaken(var mistakes) ->
                new Unreadable(mistakes.stream()
                        .map(mistake -> new Fault(mistake.fact(), mistake.says()))
                        .toList());
            case AskedPlainly.Undecided(var setting, var says) -> new Unreadable(List.of(new Fault(setting, says)));
        };
    }

    private static String told(Reason reason) {
        return reason.says() + " (" + reason.rule() + ")";
    }
}
