package uk.ourplan.core.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.living.Visit.Kind;
import uk.ourplan.core.living.Visit.State;

/**
 * What the rules say of one person's plans on any day, reckoned from what happened to them and from nothing that the product
 * says: when each review opens, is reminded of, due and overdue, what is asked for after it, at a request, at an ending
 * (SCHEDULE, REVIEW-01, REVIEW-02, REVIEW-13, REVISE-04, END, FINANCE-17, FINANCE-18, ARRANGE-10).
 */
final class WhatIsOwed {

    /** The rules whose tasks it knows; of every other rule it knows none. */
    static final Set<String> RULES = Set.of(
            "SCHEDULE-03",
            "SCHEDULE-05",
            "SCHEDULE-11",
            "SCHEDULE-12",
            "REVIEW-01",
            "REVIEW-02",
            "REVIEW-09",
            "REVIEW-10",
            "REVIEW-11",
            "REVIEW-13",
            "REVIEW-17",
            "REVISE-08",
            "END-04",
            "END-11",
            "END-13",
            "END-14",
            "FINANCE-17",
            "FINANCE-18");

    private static final String WORKER = "practitioner";
    private static final String MANAGER = "line_manager";
    private static final String FINANCE = "finance_officer";

    final TheCouncilSays council;
    final List<Visit> visits = new ArrayList<>();
    final Map<UUID, Asked> requests = new LinkedHashMap<>();
    UUID plan;
    LocalDate signed;

    boolean nextBegun;
    private final Set<String> ending = new TreeSet<>();
    boolean ended;

    /** Somebody asked for a review of this version on this day. */
    record Asked(UUID plan, LocalDate received) {}

    WhatIsOwed(TheCouncilSays council, UUID plan, LocalDate signed, @Nullable LocalDate agreedEarlier) {
        this.council = council;
        this.plan = plan;
        this.signed = signed;
        LocalDate opens = signed.plusWeeks(TheCouncilSays.EARLIEST_WEEKS);
        if (agreedEarlier != null && agreedEarlier.isBefore(opens)) {
            visits.add(new Visit(plan, Kind.FIRST, null, agreedEarlier, null));
        } else {
            visits.add(new Visit(plan, Kind.FIRST, opens, signed.plusWeeks(TheCouncilSays.LATEST_WEEKS), null));
        }
    }

    /** The review that was planned and is still to be held. */
    @Nullable
    Visit next() {
        return visits.stream()
                .filter(one -> one.isOpen() && one.kind != Kind.UNPLANNED)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Visit unplanned() {
        return visits.stream()
                .filter(one -> one.isOpen() && one.kind == Kind.UNPLANNED)
                .findFirst()
                .orElse(null);
    }

    void started(Visit visit, LocalDate day) {
        LocalDate from = day.isAfter(signed) ? day : signed;
        visit.earliest = from.plusWeeks(TheCouncilSays.EARLIEST_WEEKS);
        visit.due = from.plusWeeks(TheCouncilSays.LATEST_WEEKS);
    }

    void firstPaid(Visit visit, LocalDate day) {
        visit.payment = day.plusMonths(council.firstPayment());
    }

    void opened(LocalDate received, LocalDate today) {
        visits.add(new Visit(plan, Kind.UNPLANNED, received, today.plusWeeks(TheCouncilSays.EARLIEST_WEEKS), null));
    }

    /** Held and complete: what was planned for another day falls away, and the next one is set from the day on which it was held. */
    void completed(Visit visit, LocalDate held, LocalDate nextDue, boolean paymentLookedAt, Set<String> after) {
        visit.state = State.COMPLETED;
        visit.heldOn = held;
        visit.offered = false;
        visit.after.addAll(after);
        if (!visit.plan.equals(plan)) {
            return;
        }
        visits.stream()
                .filter(one -> one.state == State.DUE && one.kind != Kind.UNPLANNED)
                .forEach(one -> one.state = State.REPLACED);
        visits.add(new Visit(
                plan,
                Kind.ROUTINE,
                null,
                nextDue,
                paymentLookedAt ? held.plusMonths(TheCouncilSays.LONGEST_MONTHS) : visit.payment));
    }

    /**
     * A later version in force. Where it restarts the clock, its first review is due some weeks on, and never later than a year
     * after the last one held; otherwise the day stays as it was (SCHEDULE-04).
     */
    void revised(UUID next, LocalDate day, boolean restarts) {
        Visit before = Objects.requireNonNull(next());
        before.state = State.REPLACED;
        LocalDate last = visits.stream()
                .map(one -> one.heldOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusMonths(TheCouncilSays.LONGEST_MONTHS);
        LocalDate closes = day.plusWeeks(TheCouncilSays.LATEST_WEEKS);
        plan = next;
        signed = day;
        nextBegun = false;
        visits.add(
                restarts
                        ? new Visit(
                                next,
                                Kind.FIRST,
                                day.plusWeeks(TheCouncilSays.EARLIEST_WEEKS),
                                closes.isBefore(last) ? closes : last,
                                before.payment)
                        : new Visit(next, before.kind, before.earliest, before.due, before.payment));
    }

    void endingOwes(String rule, @Nullable LocalDate due, @Nullable LocalDate from, String owner) {
        ending.add(line(plan, rule, due, from, owner));
    }

    void endingOwesNothing() {
        ending.clear();
    }

    void ended() {
        ended = true;
        visits.stream().filter(Visit::isOpen).forEach(one -> one.state = State.REPLACED);
        requests.clear();
    }

    /** Every open task of the rules that it knows. */
    List<String> on(LocalDate day) {
        List<String> owed = new ArrayList<>(ending);
        for (Visit visit : visits) {
            if (visit.isOpen()) {
                toBeHeld(visit, day, owed);
            }
            if (!ended || !visit.plan.equals(plan)) {
                visit.after.stream()
                        .filter(step -> !(isAVersion(step) && (nextBegun || !visit.plan.equals(plan))))
                        .forEach(step -> owed.add(line(visit.plan, "REVIEW-13", null, null, WORKER)));
            }
        }
        requests.values()
                .forEach(asked ->
                        owed.add(line(asked.plan(), "REVIEW-01", council.answeredBy(asked.received()), null, WORKER)));
        return owed.stream().sorted().toList();
    }

    private void toBeHeld(Visit visit, LocalDate day, List<String> owed) {
        LocalDate by = visit.together();
        if (visit.state == State.UNDER_WAY) {
            owed.add(line(visit.plan, visit.kind == Kind.UNPLANNED ? "REVIEW-02" : "SCHEDULE-05", by, null, WORKER));
        } else if (visit.kind == Kind.UNPLANNED) {
            owed.add(line(visit.plan, "REVIEW-02", by, visit.earliest, WORKER));
        } else {
            owed.add(line(
                    visit.plan,
                    visit.kind == Kind.FIRST ? "SCHEDULE-03" : "SCHEDULE-05",
                    by,
                    visit.remindedFrom(),
                    WORKER));
        }
        if (visit.state == State.DUE && visit.offered) {
            owed.add(line(visit.plan, "SCHEDULE-11", by, null, WORKER));
            owed.add(line(visit.plan, "SCHEDULE-11", by, null, MANAGER));
        }
        if (day.isAfter(by)) {
            owed.add(line(visit.plan, "SCHEDULE-12", by, null, MANAGER));
        }
    }

    static boolean isAVersion(String step) {
        return step.equals("revise") || step.equals("no_change");
    }

    /** Where the next review stands in the register; {@code null} once the plan has ended. */
    @Nullable
    String standing(LocalDate day) {
        Visit next = next();
        if (ended || next == null) {
            return null;
        }
        LocalDate opens = next.earliest == null ? next.together().minusDays(TheCouncilSays.LEAD_DAYS) : next.earliest;
        return day.isAfter(next.together()) ? "overdue" : day.isBefore(opens) ? "not_yet_due" : "in_window";
    }

    static String finance() {
        return FINANCE;
    }

    static String worker() {
        return WORKER;
    }

    static String line(UUID plan, String rule, @Nullable LocalDate due, @Nullable LocalDate from, String owner) {
        return plan + " " + rule + " due " + due + " from " + from + " " + owner;
    }
}
