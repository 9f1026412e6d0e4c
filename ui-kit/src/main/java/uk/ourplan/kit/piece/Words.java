package uk.ourplan.kit.piece;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.Person;

/** Codes, amounts and days as they are read on a screen. */
public final class Words {

    /** Stands where nothing is recorded. */
    public static final String NOTHING = "Not recorded";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("isf", "Individual service fund"),
            Map.entry("ehc", "Education, health and care plan"),
            Map.entry("peep", "Personal emergency evacuation plan"),
            Map.entry("nhs", "NHS"),
            Map.entry("mdt", "Part of work by several disciplines together"),
            Map.entry("section_117", "Section 117 after-care"),
            Map.entry("dp_misuse", "Misuse of a direct payment"),
            Map.entry("one_off", "Once"),
            Map.entry("four_weekly", "Every four weeks"),
            Map.entry("fortnightly", "Every two weeks"),
            Map.entry("weekly", "Every week"),
            Map.entry("monthly", "Every month"),
            Map.entry("quarterly", "Every quarter"),
            Map.entry("annual", "Every year"),
            Map.entry("work_training_education_volunteering", "Work, training, education or volunteering"),
            Map.entry("community_facilities", "Using facilities and services in the community"),
            Map.entry("safe_use_of_home", "Using the home safely"),
            Map.entry("habitable_home", "Keeping the home habitable"),
            Map.entry("nutrition", "Managing and maintaining nutrition"),
            Map.entry("personal_hygiene", "Personal hygiene"),
            Map.entry("toilet_needs", "Toilet needs"),
            Map.entry("clothing", "Being appropriately clothed"),
            Map.entry("caring_for_child", "Caring for a child"),
            Map.entry("caring_for_others", "Caring for others"),
            Map.entry("work_education", "Work, education or training"),
            Map.entry("social_economic", "Social and economic wellbeing"),
            Map.entry("control", "Control over day-to-day life"),
            Map.entry("protection", "Protection from abuse and neglect"),
            Map.entry("unable", "Cannot achieve"),
            Map.entry("able", "Can achieve"),
            Map.entry("cannot", "Not without help"),
            Map.entry("distress", "With pain or distress"),
            Map.entry("endangers", "Endangers somebody"),
            Map.entry("much_longer", "Takes much longer"),
            Map.entry("pdf", "PDF"),
            Map.entry("about_me", "About me"),
            Map.entry("outcomes", "What I want to achieve"),
            Map.entry("support", "How my needs are met"),
            Map.entry("needs", "My needs"),
            Map.entry("informal_support", "Support I have already"),
            Map.entry("money", "The money"),
            Map.entry("managing_the_money", "Managing the money"),
            Map.entry("risks", "Risks and what if"),
            Map.entry("advice", "Advice given"),
            Map.entry("other_plans", "Other plans"),
            Map.entry("review", "Review"),
            Map.entry("people_involved", "People involved"),
            Map.entry("how_we_plan", "How we plan"),
            Map.entry("own_arrangements_request", "The person asks to arrange their own support"),
            Map.entry("no_eligible_needs", "No need is eligible any more"),
            Map.entry("self_funded_care_home", "They pay for their own care in a care home"),
            Map.entry("died", "The person died"),
            Map.entry("moved_area", "They moved, and another council has taken over"),
            Map.entry("planning_stopped", "The person no longer wants the council’s help with planning"),
            Map.entry("services_info", "Information and advice on suitable services"),
            Map.entry("other_info", "Other information"),
            Map.entry("help_to_arrange", "Help to arrange or reach other services"),
            Map.entry("contingency_help", "Help with a plan for when things go wrong"),
            Map.entry("if_support_fails", "What to do if other support breaks down"),
            Map.entry("change_of_mind", "How to come back after a change of mind"),
            Map.entry("needs_change", "What to do if needs or the situation change"),
            Map.entry("carer_processes", "What is agreed with the carer"));

    private Words() {}

    /** A code in words: {@code not_applicable} is "Not applicable"; in the council's own where it has some. */
    public static String of(@Nullable Object code) {
        if (code == null || code.toString().isBlank()) {
            return NOTHING;
        }
        String text = code.toString().toLowerCase(Locale.ROOT);
        String own = CouncilsWords.of(text);
        if (own != null) {
            return own;
        }
        String special = SPECIAL.get(text);
        if (special != null) {
            return special;
        }
        String spaced = text.replace('_', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** The same within a sentence: {@code team_manager} is "team manager". */
    public static String within(@Nullable Object code) {
        String words = of(code);
        boolean named =
                code != null && words.equals(CouncilsWords.of(code.toString().toLowerCase(Locale.ROOT)));
        return named || words.startsWith("NHS") || words.startsWith("PDF")
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    public static String pounds(long pence) {
        return pence < 0 ? "−" + new Money(-pence) : new Money(pence).toString();
    }

    public static String pounds(@Nullable Number pence, String otherwise) {
        return pence == null ? otherwise : pounds(pence.longValue());
    }

    /** An amount of a year of 52 weeks as one of a week, rounded half up, for reading only. */
    public static String weekly(long annualPence) {
        long weekly = BigDecimal.valueOf(annualPence)
                .divide(BigDecimal.valueOf(52), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return pounds(weekly) + " a week";
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.format(SHORT);
    }

    public static String day(@Nullable Instant at) {
        return at == null ? NOTHING : at.atZone(Days.LONDON).format(SHORT);
    }

    public static String time(Instant at) {
        return at.atZone(Days.LONDON).format(TIME);
    }

    public static String dayAndTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    public static String yesNo(@Nullable Boolean answer) {
        return answer == null ? NOTHING : answer ? "Yes" : "No";
    }

    /** How somebody likes to be called, with the whole name where that differs. */
    public static String name(Person person) {
        String whole = (or(person.firstNames(), "") + " " + or(person.lastName(), "")).strip();
        return whole.isBlank() ? or(person.likesToBeCalled(), "Name not recorded") : whole;
    }

    public static String called(Person person) {
        return or(person.likesToBeCalled(), or(person.firstNames(), name(person)));
    }

    public static String age(@Nullable LocalDate born, LocalDate on) {
        return born == null ? "age not recorded" : Period.between(born, on).getYears() + " years";
    }

    public static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    public static String many(long n, String one, String more) {
        return n + " " + (n == 1 ? one : more);
    }
}
