package uk.ourplan.core.law.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Method;

/**
 * A way of managing the budget is chosen by somebody who was told of every way before (BUDGET-26), and the choice is recorded
 * with what was weighed in it (BUDGET-28). The first choice and each later change pass the same checks (BUDGET-29).
 *
 * @param told when the person was told about the ways
 * @param methodsTold which ways they were told about
 * @param decided when the way was chosen
 * @param views what the person thinks, wishes and feels about it
 * @param availability how far the planned services can be had by the person and by the council
 * @param appropriate whether a direct payment is an appropriate way
 * @param considered whether a direct payment was considered for any part
 * @param manageable whether it is said who could manage one
 * @param lacksCapacity whether the person lacks capacity to decide on it
 * @param suitableSaid whether it is said if somebody suitable is there
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b), s.24(1)(c)</a>
 */
public record ChoiceOfMethod(
        @Nullable LocalDate told,
        List<Method> methodsTold,
        @Nullable LocalDate decided,
        @Nullable String views,
        @Nullable String availability,
        @Nullable Boolean appropriate,
        boolean considered,
        boolean manageable,
        boolean lacksCapacity,
        boolean suitableSaid) {

    /** Every way that there is; the council's position on funds is told even where it offers none. */
    private static final Set<Method> EVERY = EnumSet.complementOf(EnumSet.of(Method.NOT_APPLICABLE));

    public ChoiceOfMethod {
        methodsTold = List.copyOf(methodsTold);
    }

    /** Which fact is missing or wrong, in one sentence, and what mends it. */
    public record Missing(String fact, String says, String mend) {}

    /** Why the person could not choose yet; empty where they could (BUDGET-26). */
    public List<Missing> uninformed() {
        List<Missing> missing = new ArrayList<>();
        if (told == null) {
            missing.add(new Missing(
                    "told",
                    "A way of managing the budget is chosen, and no day is given on which the person was told about the"
                            + " ways.",
                    "Tell the person about every way, and record the day."));
        } else if (decided != null && told.isAfter(decided)) {
            missing.add(new Missing(
                    "told",
                    "The way of managing the budget was chosen before the person was told about the ways.",
                    "Put the choice to them again now that they know every way."));
        }
        Set<Method> leftOut = EnumSet.copyOf(EVERY);
        methodsTold.forEach(leftOut::remove);
        if (!leftOut.isEmpty()) {
            missing.add(new Missing(
                    "methods_told",
                    "The person was not told about every way: "
                            + leftOut.stream().map(ChoiceOfMethod::said).collect(Collectors.joining(", "))
                            + " is left out.",
                    "Tell the person about it, with the council's position on individual service funds."));
        }
        return missing;
    }

    /** The matters that nobody recorded (BUDGET-28). */
    public List<Missing> unweighed() {
        List<Missing> missing = new ArrayList<>();
        need(
                missing,
                !isBlank(views),
                "views",
                "what the person thinks of it",
                "Write down their thoughts, wishes and views.");
        need(
                missing,
                !isBlank(availability),
                "availability",
                "how far the services can be had by the person and by the council",
                "Say what each of the two could buy.");
        need(
                missing,
                appropriate != null,
                "appropriate_way",
                "whether a direct payment is appropriate",
                "Answer yes or no.");
        need(
                missing,
                !considered || manageable,
                "can_manage",
                "whether a direct payment can be managed",
                "Say whether they can, alone or with help.");
        need(
                missing,
                !lacksCapacity || suitableSaid,
                "suitable_person",
                "whether somebody suitable is there to manage it, as capacity is lacking",
                "Name them, or record that you looked and there is nobody.");
        return missing;
    }

    private static void need(List<Missing> missing, boolean there, String fact, String what, String mend) {
        if (!there) {
            missing.add(new Missing(fact, "The record of the choice does not say " + what + ".", mend));
        }
    }

    private static String said(Method method) {
        return switch (method) {
            case COUNCIL -> "the council manages it";
            case DIRECT_PAYMENT -> "a direct payment";
            case ISF -> "an individual service fund";
            case MIXED -> "a mix of ways";
            case NOT_APPLICABLE -> "none";
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
