package uk.ourplan.core.law.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.InEffect;

/**
 * Something that an ending still lacks.
 *
 * @param stage the earliest step that it stops, or at which it is said
 * @param field the field of what is said about the ending, or of {@code part} of the person's record
 */
public record EndLack(
        EndingStage stage,
        String rule,
        Weight weight,
        String says,
        String mend,
        @Nullable Provision provision,
        @Nullable String field,
        @Nullable PartName part,
        List<SettingRead> settings) {

    public EndLack {
        settings = List.copyOf(settings);
    }

    static EndLack stops(EndingStage stage, String rule, String says, String mend) {
        return new EndLack(stage, rule, Weight.BLOCKS, says, mend, null, null, null, List.of());
    }

    static EndLack warns(EndingStage stage, String rule, String says, String mend) {
        return new EndLack(stage, rule, Weight.WARNS, says, mend, null, null, null, List.of());
    }

    static EndLack prompts(EndingStage stage, String rule, String says, String mend) {
        return new EndLack(stage, rule, Weight.PROMPTS, says, mend, null, null, null, List.of());
    }

    EndLack at(String path) {
        return new EndLack(stage, rule, weight, says, mend, provision, path, part, settings);
    }

    EndLack under(String citation) {
        return new EndLack(stage, rule, weight, says, mend, new Provision(citation), field, part, settings);
    }

    EndLack onRecord(PartName where, String path) {
        return new EndLack(stage, rule, weight, says, mend, provision, path, where, settings);
    }

    EndLack reading(InEffect<?>... read) {
        return new EndLack(
                stage,
                rule,
                weight,
                says,
                mend,
                provision,
                field,
                part,
                Stream.of(read).map(InEffect::read).toList());
    }

    /** Whether it stops this step or one before it. */
    public boolean stopsAt(EndingStage at) {
        return weight == Weight.BLOCKS && stage.compareTo(at) <= 0;
    }

    /** As it travels, with its "Why?". */
    public Finding finding(LocalDate on) {
        Reason why = new Reason(rule, says, provision, weight == Weight.BLOCKS ? Effect.FORBIDS : Effect.PROMPTS);
        return new Finding(rule, null, weight, null, says, mend, why, null, field, settings, on, part);
    }
}
