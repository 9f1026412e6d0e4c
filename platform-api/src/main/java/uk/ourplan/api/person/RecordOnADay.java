package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;

/** A person's record as it stood at the end of a day. */
public record RecordOnADay(
        UUID id,
        LocalDate on,
        Person person,
        List<PersonAround> people,
        List<Capacity> capacity,
        Circumstances circumstances) {}
