package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.or;
import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ConcernRecord.Withdrawal;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.Placement;

/**
 * A provider that fails or gives notice: somebody else is found for everybody whom it served. Where a registered provider's
 * business failed in the council's area, that is so whoever paid or arranged the care (PROVIDER-03); otherwise a replacement is
 * found with a rating, and the needs stay the council's to meet (PROVIDER-23).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/48">Care Act 2014 s.48(1)-(3)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class ProviderWithdraws {

    private static final String FAILED = "PROVIDER-03";
    private static final String NOTICE = "PROVIDER-23";

    private ProviderWithdraws() {}

    /** Whether the failure is one that the council has to answer for everybody (PROVIDER-03). */
    static boolean isFailure(ConcernRecord said) {
        Withdrawal withdrawal = said.withdrawalOrNone();
        return said.subject() == ConcernSubject.PROVIDER_FAILED
                && yes(withdrawal.registered())
                && yes(withdrawal.businessFailure());
    }

    /** Whether it is about a provider that ends its services. */
    public static boolean applies(ConcernRecord said) {
        return said.subject() == ConcernSubject.PROVIDER_FAILED || said.subject() == ConcernSubject.PROVIDER_NOTICE;
    }

    /** A replacement is not opened without its rating and its days (PROVIDER-23). */
    static Map<String, String> unrated(ConcernRecord said) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!applies(said)) {
            return missing;
        }
        if (said.withdrawalOrNone().on() == null) {
            missing.put("withdrawal.on", "Give the day of the failure or notice.");
        }
        for (int place = 0; place < said.served().size(); place++) {
            if (blank(said.served().get(place).who())) {
                missing.put("served[" + place + "].who", "Say who it is.");
            }
            if (!isFailure(said) && said.served().get(place).urgency() == null) {
                missing.put("served[" + place + "].urgency", "Rate how pressing the replacement is.");
            }
        }
        return missing;
    }

    static List<ConcernTask> owed(ConcernOnDesk desk) {
        List<ConcernTask> tasks = new ArrayList<>();
        if (!applies(desk.said())) {
            return tasks;
        }
        LocalDate on = desk.said().withdrawalOrNone().on();
        for (int place = 0; place < desk.said().served().size(); place++) {
            Served one = desk.said().served().get(place);
            if (!isOwed(desk.said(), one) || isSettled(one)) {
                continue;
            }
            tasks.add(
                    isFailure(desk.said())
                            ? failed(desk, one, place, on)
                            : new ConcernTask(
                                    NOTICE,
                                    "replace:" + place,
                                    "Find a replacement for " + or(one.who(), "a person") + " ("
                                            + (one.urgency() == null
                                                    ? "not rated"
                                                    : one.urgency().code())
                                            + "); their needs stay the council's to meet.",
                                    "It ends when the day on which a replacement starts is recorded, or why none is needed.",
                                    on,
                                    ConcernTask.PURCHASING));
        }
        return tasks;
    }

    private static ConcernTask failed(ConcernOnDesk desk, Served one, int place, @Nullable LocalDate on) {
        boolean ordinary = !yes(desk.said().withdrawalOrNone().inArea());
        return new ConcernTask(
                FAILED,
                "replace:" + place,
                "Meet the needs of " + or(one.who(), "a person") + " in another way now"
                        + (ordinary
                                ? ": the council placed them, and its ordinary duty holds outside its area."
                                : ", whoever paid for or arranged the care, and without waiting for an assessment."),
                "It ends only when the day on which an alternative starts is recorded, or why none is needed.",
                on,
                ConcernTask.COMMISSIONING);
    }

    /** Outside the area the council answers for those whom it placed there itself. */
    private static boolean isOwed(ConcernRecord said, Served one) {
        return !isFailure(said) || yes(said.withdrawalOrNone().inArea()) || one.placement() == Placement.THIS_COUNCIL;
    }

    private static boolean isSettled(Served one) {
        return one.starts() != null || !blank(one.noneNeeded());
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        List<ConcernLack> lacks = new ArrayList<>();
        if (!applies(desk.said())) {
            return lacks;
        }
        boolean failure = isFailure(desk.said());
        LocalDate ends = desk.said().withdrawalOrNone().ends();
        for (int place = 0; place < desk.said().served().size(); place++) {
            Served one = desk.said().served().get(place);
            String who = or(one.who(), "Person " + (place + 1));
            if (isOwed(desk.said(), one) && !isSettled(one)) {
                lacks.add(ConcernLack.stops(
                                failure ? FAILED : NOTICE,
                                "Nothing is recorded that takes the place of the service for " + who + ".",
                                "Record when the alternative starts, or why none is needed.",
                                "served[" + place + "].starts")
                        .under(failure ? "Care Act 2014 s.48(2)" : "Care Act 2014 s.18(1)"));
            }
            waitsSince(one, ends, desk.on())
                    .ifPresent(since -> lacks.add(ConcernLack.warns(
                                    NOTICE,
                                    "The duty to meet the needs of " + who + " is open, and they have waited since "
                                            + since + ".",
                                    blank(one.interim())
                                            ? "Consider what can be put in place meanwhile, and record it."
                                            : "Record when the replacement starts.",
                                    "served")
                            .under("Care Act 2014 s.18(1)")));
        }
        return lacks;
    }

    /** From the day after the service ends, until a replacement starts. */
    static Optional<LocalDate> waitsSince(Served one, @Nullable LocalDate ends, LocalDate today) {
        if (ends == null || !blank(one.noneNeeded()) || !today.isAfter(ends)) {
            return Optional.empty();
        }
        return one.starts() == null || one.starts().isAfter(today) ? Optional.of(ends.plusDays(1)) : Optional.empty();
    }
}
