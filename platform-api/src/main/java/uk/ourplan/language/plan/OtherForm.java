package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan, or parts of it, in another form than the council's template, and what was done so that the person gets it in a form
 * that they can use (FORMAT-02 to FORMAT-06).
 *
 * @param what it is, in words
 * @param why the template was not used
 * @param where it is kept
 * @param holdsEverything whether it holds everything that a plan must hold
 * @param explained when it was explained why it is written out on the council's template too
 * @param converted when that was done
 * @param reflected whether everything in it is said in the version on the template
 * @param attached whether a copy of it is attached to this plan
 * @param enclosed whether a copy of it goes into the envelope of every copy
 * @param agreedInstead when the person agreed to another form than the one that they need
 * @param translationOrdered when a translation was ordered
 * @param translationNotPossible why there can be none
 * @param easyReadMade when the easy read document of this version was made and attached
 */
public record OtherForm(
        @Nullable Medium medium,
        @Nullable String what,
        @Nullable Why why,
        @Nullable String where,
        @Nullable Boolean holdsEverything,
        @Nullable LocalDate explained,
        @Nullable LocalDate converted,
        @Nullable Boolean reflected,
        @Nullable Boolean attached,
        @Nullable Boolean enclosed,
        @Nullable LocalDate agreedInstead,
        @Nullable LocalDate translationOrdered,
        @Nullable String translationNotPossible,
        @Nullable LocalDate easyReadMade) {

    /** Nothing said: the plan is on the template. */
    public static final OtherForm NONE =
            new OtherForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What it is made of. */
    public enum Medium {
        PICTURES,
        VIDEO,
        AUDIO,
        OTHER_WRITTEN,
        OTHER;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
        @JsonCreator
        public static Medium of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why the template was not used; any of these is reason enough. */
    public enum Why {
        TEMPLATE_CANNOT_BE_USED,
        TEMPLATE_LIMITS_INVOLVEMENT,
        LIKES_IT_BETTER;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
        @JsonCreator
        public static Why of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
