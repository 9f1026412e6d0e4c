package uk.ourplan.core.law.selffunder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.charging.ChargingNote.GroundAnswered;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.charging.HomeGround;

/**
 * Whether the council arranges a care home for somebody who pays for it. There is no duty, except where nobody can arrange it; the power
 * is decided each time, ground by ground, with reasons about this person. A rule for all is no decision (SELF-03, SELF-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.18(4), s.19</a>
 */
public final class TheCareHomeDecision {

    /** Words of a rule for everybody, where reasons about one person belong. */
    private static final Pattern BLANKET = Pattern.compile(
            "\\b(never|always)\\b.*\\b(place|arrange|agree|fund)|self[- ]?funders\\b|\\bour policy\\b|\\bcouncil policy\\b"
                    + "|\\bpeople who (can )?pay\\b|\\bas a rule\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TheCareHomeDecision() {}

    /** Something that is missing: the field, and one sentence. */
    public record Missing(String field, String says) {}

    /**
     * The grounds that are met.
     *
     * @param lacksCapacity whether the person lacks capacity to arrange care, {@code null} while that is not known
     */
    public static Set<HomeGround> met(HomeDecided said, boolean duty, @Nullable Boolean lacksCapacity) {
        Set<HomeGround> met = EnumSet.noneOf(HomeGround.class);
        boolean agrees = Boolean.TRUE.equals(said.councilAgrees());
        for (GroundAnswered answered : said.grounds()) {
            HomeGround ground = answered.ground();
            if (ground == null || !Boolean.TRUE.equals(answered.holds()) || blank(answered.reason())) {
                continue;
            }
            boolean counts = switch (ground) {
                case PERSON_ASKS -> agrees && !Boolean.TRUE.equals(lacksCapacity);
                case REPRESENTATIVE_ASKS -> agrees && Boolean.TRUE.equals(lacksCapacity);
                case NOBODY -> duty;
                case COMPLEX_OR_CHANGING, UNSTABLE, FUTURE_INVOLVEMENT -> true;
            };
            if (counts) {
                met.add(ground);
            }
        }
        if (duty) {
            met.add(HomeGround.NOBODY);
        }
        return met;
    }

    /** Everything that keeps this from being a decision; none where it stands. */
    public static List<Missing> missing(HomeDecided said, boolean duty, @Nullable Boolean lacksCapacity) {
        List<Missing> missing = new ArrayList<>();
        if (said.answer() == null) {
            missing.add(new Missing("answer", "Say whether the council arranges it."));
            return missing;
        }
        if (duty) {
            if (said.answer() == HomeAnswer.DECLINE) {
                missing.add(new Missing(
                        "answer",
                        "The person lacks capacity and nobody can arrange it for them: that is a duty, and it cannot be"
                                + " declined."));
            }
            return missing;
        }
        for (HomeGround ground : HomeGround.values()) {
            GroundAnswered answered = said.grounds().stream()
                    .filter(each -> each.ground() == ground)
                    .findFirst()
                    .orElse(null);
            if (answered == null || answered.holds() == null || blank(answered.reason())) {
                missing.add(new Missing("grounds", "Answer this ground with its reason: " + words(ground) + "."));
            }
        }
        if (said.answer() == HomeAnswer.ARRANGE
                && met(said, false, lacksCapacity).isEmpty()) {
            missing.add(new Missing("answer", "No ground is met on which the council could arrange it."));
        }
        if (said.answer() == HomeAnswer.DECLINE) {
            if (blank(said.reasons()) || BLANKET.matcher(said.reasons()).find()) {
                missing.add(new Missing(
                        "reasons",
                        "A refusal needs reasons about this person; a rule for everybody who pays is none."));
            }
            if (said.informationGiven() == null) {
                missing.add(new Missing("information_given", "Give information on arranging it, and record the day."));
            }
        }
        return missing;
    }

    /** A ground in words. */
    public static String words(HomeGround ground) {
        return switch (ground) {
            case PERSON_ASKS -> "the person asks and the council agrees";
            case REPRESENTATIVE_ASKS ->
                "the person lacks capacity, their legal representative asks and the council agrees";
            case NOBODY -> "the person lacks capacity and nobody can arrange it";
            case COMPLEX_OR_CHANGING -> "needs are complex or likely to change";
            case UNSTABLE -> "the situation is unstable, or would be without the council";
            case FUTURE_INVOLVEMENT -> "the council would probably have to step in later";
        };
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
