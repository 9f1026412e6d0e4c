package uk.ourplan.api.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.ourplan.language.sharing.LetterKind;

/**
 * Every letter that was made about a plan, the latest first.
 *
 * @param choices each kind, and why it cannot be made now
 */
public record LettersOfPlan(UUID planId, String personName, List<KeptLetter> letters, List<Choice> choices) {

    /**
     * A letter as it was made; it is never made again and never changed.
     *
     * @param number its number among those of the plan
     * @param by who made it
     */
    public record KeptLetter(int number, LetterKind kind, String title, LocalDate on, String by) {}

    /**
     * A kind of letter.
     *
     * @param whyNot why it cannot be made now; empty where it can
     */
    public record Choice(LetterKind kind, String whyNot) {}
}
