package uk.ourplan.core.person.model;

import java.util.List;
import java.util.UUID;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;

/** Somebody as the council has them on record: who they are, who is around them, their capacity and circumstances. */
public record PersonOnRecord(
        UUID id, Person person, List<PersonAround> people, List<Capacity> capacity, Circumstances circumstances) {

    public PersonOnRecord {
        people = List.copyOf(people);
        capacity = List.copyOf(capacity);
    }
}
