package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.core.law.review.held.ReviewLack.prompts;
import static uk.ourplan.language.review.ReviewSectionName.HOW_HELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.ourplan.language.review.HowHeld;
import uk.ourplan.language.review.HowHeld.TookPart;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The adult, every carer they have and everybody they ask for take part, or it is said why not; a carer chooses alone who is
 * there at the review of their own plan (REVIEW-03, REVIEW-06, REVIEW-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2)(b), (3)</a>
 */
final class WhoTookPart {

    private WhoTookPart() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        HowHeld held = desk.section(HowHeld.class).orElse(null);
        List<ReviewLack> lacks = new ArrayList<>();
        if (held == null || held.heldOn() == null) {
            lacks.add(blocks("REVIEW-05", "The day of the review is blank.", "Give it.", HOW_HELD, "held_on"));
        } else if (held.heldOn().isAfter(policy.on())) {
            lacks.add(blocks(
                    "REVIEW-05",
                    "The day of the review lies ahead.",
                    "Complete it once it was held.",
                    HOW_HELD,
                    "held_on"));
        }
        if (desk.plan().isForCarer()) {
            carersOwn(held, lacks);
            return lacks;
        }
        if (held == null || held.personTookPart() == null) {
            lacks.add(blocks(
                    "REVIEW-06",
                    "It is not said whether the adult took part.",
                    "Say it.",
                    HOW_HELD,
                    "person_took_part"));
        } else if (!held.personTookPart() && blank(held.personNotBecause())) {
            lacks.add(blocks(
                    "REVIEW-06",
                    "The adult did not take part, and no reason is given.",
                    "Give the reason.",
                    HOW_HELD,
                    "person_not_because"));
        }
        if (held == null || blank(held.whoElse())) {
            lacks.add(blocks(
                    "REVIEW-06",
                    "The adult was not asked whom else they want to have involved.",
                    "Ask; “nobody” is an answer.",
                    HOW_HELD,
                    "who_else"));
        }
        List<TookPart> others = held == null ? List.of() : held.others();
        desk.carers().stream()
                .filter(carer -> others.stream().noneMatch(one -> isAbout(one, carer)))
                .forEach(carer -> lacks.add(missing("a carer", "others")));
        if (held != null && Boolean.TRUE.equals(held.lacksCapacityToAsk())) {
            desk.interested().stream()
                    .filter(name -> others.stream().noneMatch(one -> isAbout(one, name)))
                    .forEach(name -> lacks.add(missing("somebody interested in their welfare", "others")));
        }
        for (int i = 0; i < others.size(); i++) {
            TookPart one = others.get(i);
            if (!Boolean.TRUE.equals(one.tookPart()) && blank(one.notBecause())) {
                lacks.add(blocks(
                        "REVIEW-06",
                        "Somebody who is named neither took part nor is it said why not.",
                        "Say it for each.",
                        HOW_HELD,
                        "others[" + i + "].not_because"));
            }
        }
        if (held != null && held.advocacyConsidered() == null) {
            lacks.add(ReviewLack.warns(
                    "REVIEW-06",
                    "It was not looked at again whether an advocate is needed.",
                    "Consider it and give the day.",
                    HOW_HELD,
                    "advocacy_considered"));
        }
        return lacks;
    }

    private static void carersOwn(@org.jspecify.annotations.Nullable HowHeld held, List<ReviewLack> lacks) {
        if (held == null || blank(held.whoElse())) {
            lacks.add(prompts(
                    "REVIEW-07",
                    "The carer has not said who is to be there.",
                    "Ask the carer; nobody is invited unless they choose it, the adult cared for included.",
                    HOW_HELD,
                    "who_else"));
        }
    }

    private static ReviewLack missing(String who, String field) {
        return blocks(
                "REVIEW-06",
                "There is " + who + " on record who is not named here.",
                "Name them, and say that they took part or why not.",
                HOW_HELD,
                field);
    }

    private static boolean isAbout(TookPart one, String name) {
        return one.who() != null && plain(one.who()).contains(plain(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
