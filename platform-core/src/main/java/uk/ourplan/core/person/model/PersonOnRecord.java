package uk.ourplan.core.person.model;

import java.util.List;
import java.util.UUID;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.RecordPart;

/** Somebody as the council has them on record: who they are, who is around them, their capacity and circumstances. */
public record PersonOnRecord(
        UUID id, Person person, List<PersonAround> people, List<Capacity> capacity, Circumstances circumstances) {

    public PersonOnRecord {
        people = List.copyOf(people);
        capacity = List.copyOf(capacity);
    }

    /** One part of it, as it is written. */
    public RecordPart part(PartName name) {
        return PartsOfARecord.of(this, name);
    }

    /** The same with this part in the place of what stood there. */
    public PersonOnRecord with(RecordPart part) {
        return PartsOfARecord.with(this, part);
    }
}
