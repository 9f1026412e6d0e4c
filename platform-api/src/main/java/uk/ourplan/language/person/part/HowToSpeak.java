package uk.ourplan.language.person.part;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.person.Person;

/** How the person is spoken with and reached, and in which form and language they need what is written. */
public record HowToSpeak(
        @Nullable String likesToBeCalled,
        @Nullable String pronouns,
        Person.@Nullable Address address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable ContactWay contactBy,
        @Nullable String firstLanguage,
        @Nullable String interpreter,
        @Nullable String communication,
        Person.@Nullable PlanFormat planFormat,
        @Nullable String faithAndCulture,
        Person.@Nullable Living living,
        @Nullable String pets)
        implements RecordPart {

    @Override
    public PartName name() {
        return PartName.HOW_TO_SPEAK;
    }
}
