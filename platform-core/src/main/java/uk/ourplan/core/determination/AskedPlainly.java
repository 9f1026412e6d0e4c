package uk.ourplan.core.determination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.FactMistake;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.core.law.planning.authorisation.ComplexRateNotInUse;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.SettingNotDecided;

/** One of the questions asked on plain facts, under a policy that is at hand. Pure. */
public sealed interface AskedPlainly {

    /** An answer as plain values, with its reasons. */
    record Answered(Map<String, @Nullable Object> answer, List<Reason> reasons) implements AskedPlainly {}

    /** Facts that the answer hangs on and that were not given. */
    record Open(List<String> missing) implements AskedPlainly {}

    /** Facts that cannot be read; a question that there is not is a mistake too. */
    record Mistaken(List<FactMistake> mistakes) implements AskedPlainly {}

    /** The council has not decided what the answer hangs on. */
    record Undecided(String setting, String says) implements AskedPlainly {}

    static AskedPlainly of(String name, Map<String, @Nullable Object> facts, PolicyOnADay policy) {
        Optional<Question> question = TheNineteen.named(name);
        if (question.isEmpty()) {
            return new Mistaken(List.of(new FactMistake("determination", "There is no question of this name.")));
        }
        Mistakes mistakes = new Mistakes();
        Case read = question.get().read(facts, mistakes);
        return read == null || !mistakes.isEmpty()
                ? new Mistaken(mistakes.all().stream()
                        .map(mistake -> new FactMistake("facts." + mistake.fact(), mistake.says()))
                        .toList())
                : decided(read, policy);
    }

    private static AskedPlainly decided(Case facts, PolicyOnADay policy) {
        try {
            var law = facts.decide(policy, policy.on());
            Record answer = law.answer();
            return answer == null ? new Open(law.missing()) : new Answered(PlainAnswer.of(answer), law.reasons());
        } catch (SettingNotDecided undecided) {
            return new Undecided(undecided.key(), says(undecided));
        } catch (ComplexRateNotInUse notInUse) {
            return new Undecided(ComplexRateNotInUse.SETTING, says(notInUse));
        }
    }

    private static String says(RuntimeException why) {
        return Objects.requireNonNullElse(why.getMessage(), "This is not decided.");
    }
}
