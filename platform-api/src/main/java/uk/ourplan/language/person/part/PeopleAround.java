package uk.ourplan.language.person.part;

import java.util.List;
import uk.ourplan.language.person.PersonAround;

/** Who is around the person: carers, representatives, advocates, professionals, with what the person agreed to about each. */
public record PeopleAround(List<PersonAround> people) implements RecordPart {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PeopleAround {
        people = people == null ? List.of() : List.copyOf(people);
    }

    @Override
    public PartName name() {
        return PartName.PEOPLE_AROUND;
    }
}
