package uk.ourplan.language.person.part;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Circumstances;

/** What the person said in advance for a time when they cannot say it. */
public record InAdvance(
        Circumstances.@Nullable AdvanceDocument statement,
        Circumstances.@Nullable AdvanceDocument decision,
        Circumstances.@Nullable AdvanceTalk talk)
        implements RecordPart {

    @Override
    public PartName name() {
        return PartName.IN_ADVANCE;
    }
}
