package uk.ourplan.language.person.part;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Circumstances;

/** What is so about the person at present and changes which rules apply. */
public record AtPresent(
        @Nullable Boolean urgent,
        @Nullable Boolean deafblind,
        @Nullable Boolean fluctuatingCondition,
        @Nullable Boolean selfFunding,
        @Nullable Boolean careHomeResident,
        @Nullable Boolean inCare,
        @Nullable Boolean careLeaver,
        @Nullable Boolean drugOrAlcoholOrder,
        @Nullable Boolean expertAssessor,
        @JsonProperty("section_117") Circumstances.@Nullable Section117 section117,
        Circumstances.@Nullable Safeguarding safeguarding,
        Circumstances.@Nullable DeprivationOfLiberty deprivationOfLiberty,
        Circumstances.@Nullable Transition transition)
        implements RecordPart {

    @Override
    public PartName name() {
        return PartName.AT_PRESENT;
    }
}
