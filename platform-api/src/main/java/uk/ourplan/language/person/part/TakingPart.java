package uk.ourplan.language.person.part;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Circumstances;

/** The steps taken where the person does not take part, or somebody stands in the way (INVOLVE-13 to 18). */
public record TakingPart(
        Circumstances.@Nullable NotEngaging notEngaging,
        Circumstances.@Nullable Obstruction obstruction,
        Circumstances.@Nullable InvolvedNow involvedNow,
        Circumstances.@Nullable Stopped stopped)
        implements RecordPart {

    @Override
    public PartName name() {
        return PartName.TAKING_PART;
    }
}
