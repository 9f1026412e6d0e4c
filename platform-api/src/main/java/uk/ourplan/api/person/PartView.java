package uk.ourplan.api.person;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.HowToSpeak;
import uk.ourplan.language.person.part.InAdvance;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.person.part.TakingPart;

/**
 * One part of a person's record with its revision, which is also its ETag: 0 for a part as it came with the record.
 *
 * @param savedByName who saved it last; {@code null} for a part as it came
 * @param choices what the council's policy lets a field say, by the field's name
 * @param next what comes next, where the law sets steps
 * @param letters what can be written to the person, by title
 */
public record PartView(
        PartName name,
        long revision,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "name")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = HowToSpeak.class, name = "how_to_speak"),
            @JsonSubTypes.Type(value = PeopleAround.class, name = "people_around"),
            @JsonSubTypes.Type(value = CapacityByDecision.class, name = "capacity"),
            @JsonSubTypes.Type(value = InAdvance.class, name = "in_advance"),
            @JsonSubTypes.Type(value = AtPresent.class, name = "at_present"),
            @JsonSubTypes.Type(value = TakingPart.class, name = "taking_part")
        })
        RecordPart content,

        @Nullable String savedByName,
        @Nullable Instant savedAt,
        Map<String, List<String>> choices,
        List<PartNote> next,
        Map<String, String> letters) {}
