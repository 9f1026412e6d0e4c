package uk.ourplan.core.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.ourplan.core.living.AtTheDesk.TakenIn;
import uk.ourplan.core.living.Visit.Kind;
import uk.ourplan.core.living.Visit.State;
import uk.ourplan.core.living.WhatIsOwed.Asked;

/**
 * One sample person over the years. On which day what happens is drawn from a seed; each thing is done as workers do it, and
 * told to {@link WhatIsOwed} as a bare fact with its day.
 */
final class Life {

    /** What becomes of somebody. */
    enum Turn {
        GOES_ON,
        /** Somebody asks without a ground, and is answered in writing. */
        ASKED_IN_VAIN,
        /** The next review goes to a colleague. */
        HANDED_OVER,
        /** Whoever cared at home is lost: a review is asked for and held, and the plan is revised. */
        CARER_LOST,
        /** The same, by a light amendment. */
        AMENDED_LIGHTLY,
        /** They arrange and pay for their support themselves. */
        OWN_ARRANGEMENTS,
        DIES
    }

    private static final int LATEST_START = 20;
    private static final int MOST_DAYS_LATE = 25;
    /** On which days after the first of an ending something of it falls. */
    private static final Set<Long> DAYS_OF_AN_ENDING = Set.of(0L, 3L, 5L, 6L, 12L, 14L);
    /** What a version that restarts no clock proposes moves no day. */
    private static final int LATER_THAN_AGREED = 1;

    final SampleReadyToSign sample;
    private final AtTheDesk desk;
    private final Random drawn;
    private final List<Turn> turns;
    private final LocalDate begins;
    private final List<String> diary = new ArrayList<>();

    private @Nullable TakenIn taken;
    private @Nullable WhatIsOwed owed;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate holdsOn;
    private @Nullable LocalDate completesOn;
    private @Nullable LocalDate doesWhatFollowsOn;
    private @Nullable LocalDate asksOn;
    private @Nullable LocalDate answersOn;
    private @Nullable LocalDate handsOverOn;
    private @Nullable LocalDate acceptsOn;
    private @Nullable LocalDate revisesOn;
    private @Nullable LocalDate signsNextOn;
    private @Nullable LocalDate endsFrom;
    private @Nullable UUID request;
    private @Nullable UUID review;
    private @Nullable UUID draft;
    private String kind = "";
    private boolean carerLost;
    private int ending;
    private LocalDate today;

    Life(SampleReadyToSign sample, AtTheDesk desk, LocalDate begins, long seed, Turn... turns) {
        this.sample = sample;
        this.desk = desk;
        this.turns = List.of(turns);
        this.begins = begins;
        this.today = begins;
        this.drawn = new Random(seed * 100 + Integer.parseInt(sample.number()));
    }

    WhatIsOwed owed() {
        return Objects.requireNonNull(owed);
    }

    List<String> diary() {
        return List.copyOf(diary);
    }

    private LocalDate within(LocalDate from, int days) {
        return from.plusDays(1L + drawn.nextInt(days));
    }

    /** Taken in with the plan ready, and signed on the same day. */
    void begin() {
        TakenIn in = desk.takenIn(sample, "L-" + sample.number());
        taken = in;
        desk.signed(in.plan(), begins, sample.authorisedBy());
        JsonNode proposed = sample.file().at("/planning/review/proposed");
        owed = new WhatIsOwed(
                TheCouncilSays.of(sample.council()), in.plan(), begins, LocalDate.parse(proposed.asString()));
        told(begins, "signed");
        if (Objects.requireNonNull(owed().next()).earliest != null) {
            startsOn = within(begins, LATEST_START);
        }
        if (turns.contains(Turn.ASKED_IN_VAIN)
                || turns.contains(Turn.CARER_LOST)
                || turns.contains(Turn.AMENDED_LIGHTLY)) {
            asksOn = within(begins.plusDays(150), 250);
        }
        if (turns.contains(Turn.OWN_ARRANGEMENTS) || turns.contains(Turn.DIES)) {
            endsFrom = within(begins.plusDays(650), 300);
        }
        toBeHeld();
    }

    private void told(LocalDate day, String what) {
        diary.add(day + " " + what);
    }

    /** Most reviews are held in time, every fourth is not. */
    private void toBeHeld() {
        Visit next = owed().next();
        if (next == null) {
            return;
        }
        LocalDate by = next.together();
        boolean late = drawn.nextInt(4) == 0;
        LocalDate early = next.remindedFrom().isBefore(by.minusDays(TheCouncilSays.LEAD_DAYS))
                ? next.remindedFrom()
                : by.minusDays(20);
        long span = Math.max(1, ChronoUnit.DAYS.between(early, by));
        holdsOn = late ? within(by, MOST_DAYS_LATE) : early.plusDays(1 + drawn.nextInt((int) span));
        if (!holdsOn.isAfter(today)) {
            holdsOn = today.plusDays(1);
        }
        int under = drawn.nextInt(4);
        completesOn = holdsOn.plusDays(under);
        if (turns.contains(Turn.HANDED_OVER) && next.kind == Kind.ROUTINE) {
            handsOverOn = holdsOn.minusDays(15);
            acceptsOn = handsOverOn.plusDays(3);
        }
    }

    /** Whether something may fall on this day. */
    boolean awaits(LocalDate day) {
        LocalDate from = endsFrom;
        return Stream.of(
                                startsOn,
                                holdsOn,
                                completesOn,
                                doesWhatFollowsOn,
                                asksOn,
                                answersOn,
                                handsOverOn,
                                acceptsOn,
                                revisesOn,
                                signsNextOn)
                        .anyMatch(day::equals)
                || (from != null
                        && !day.isBefore(from)
                        && (ending == 0 || DAYS_OF_AN_ENDING.contains(ChronoUnit.DAYS.between(from, day))));
    }

    /** Does what falls on this day; whether anything did. */
    boolean live(LocalDate day) {
        int before = diary.size();
        today = day;
        if (day.equals(startsOn)) {
            start(day);
        }
        if (!owed().ended && ending == 0) {
            handOver(day);
            request(day);
            hold(day);
            follow(day);
            revise(day);
        }
        end(day);
        return diary.size() > before;
    }

    private void start(LocalDate day) {
        Visit next = Objects.requireNonNull(owed().next());
        UUID id = desk.review(next.plan, next);
        desk.day(id, "started_on", day);
        owed().started(next, day);
        told(day, "support starts");
        if (sample.hasDirectPayment()) {
            desk.day(id, "first_payment_on", day);
            owed().firstPaid(next, day);
            told(day, "first direct payment");
        }
        toBeHeld();
    }

    private void handOver(LocalDate day) {
        Visit next = owed().next();
        if (next == null || next.state != State.DUE) {
            return;
        }
        if (day.equals(handsOverOn)) {
            desk.offered(desk.review(next.plan, next));
            next.offered = true;
            told(day, "next review offered to a colleague");
        } else if (day.equals(acceptsOn)) {
            desk.accepted(desk.review(next.plan, next));
            next.offered = false;
            told(day, "next review accepted by the colleague");
        }
    }

    private void request(LocalDate day) {
        boolean busy = draft != null || review != null;
        if (day.equals(asksOn) && busy && !turns.contains(Turn.ASKED_IN_VAIN)) {
            asksOn = day.plusDays(1);
        } else if (day.equals(asksOn)) {
            boolean carer = !turns.contains(Turn.ASKED_IN_VAIN);
            request = desk.asked(owed().plan, day, carer ? "carer" : "not_working");
            owed().requests.put(request, new Asked(owed().plan, day));
            answersOn = within(day, 9);
            told(day, carer ? "the carer is lost; a review is asked for" : "a review is asked for");
        } else if (day.equals(answersOn)) {
            UUID asked = Objects.requireNonNull(request);
            boolean held = !turns.contains(Turn.ASKED_IN_VAIN);
            Asked was = Objects.requireNonNull(owed().requests.remove(asked));
            String letter = desk.answered(was.plan(), asked, held);
            if (held) {
                owed().opened(was.received(), day);
                handsOverOn = null;
                holdsOn = within(day, 20);
                completesOn = holdsOn.plusDays(2);
                carerLost = true;
                told(day, "answered: an unplanned review is to be held");
            } else {
                assertThat(letter).contains("Dear Graham Tattersby", "It was reviewed last month", "complain");
                told(day, "answered in writing: no review now");
            }
        }
    }

    private @Nullable Visit toHold() {
        Visit unplanned = owed().unplanned();
        return unplanned == null ? owed().next() : unplanned;
    }

    private void hold(LocalDate day) {
        if (draft != null || signsNextOn != null) {
            return;
        }
        if (day.equals(holdsOn)) {
            Visit visit = Objects.requireNonNull(toHold());
            review = desk.review(visit.plan, visit);
            desk.begun(review, day, carers());
            visit.state = State.UNDER_WAY;
            visit.heldOn = null;
            told(day, visit.kind + " review is held");
        }
        if (day.equals(completesOn) && review != null) {
            complete(day);
        }
    }

    private void complete(LocalDate day) {
        Visit visit = Objects.requireNonNull(toHold());
        boolean revises = carerLost && visit.kind == Kind.UNPLANNED;
        Set<String> actions =
                revises ? Set.of("revise") : Set.of("no_change", drawn.nextInt(3) == 0 ? "prevention" : "information");
        LocalDate held = Objects.requireNonNull(holdsOn);
        LocalDate nextDue = held.plusMonths(drawn.nextBoolean() ? TheCouncilSays.LONGEST_MONTHS : 5 + drawn.nextInt(7));
        desk.completed(Objects.requireNonNull(review), day, sample.hasDirectPayment(), actions, nextDue, revises);
        owed().completed(visit, held, nextDue, sample.hasDirectPayment(), actions);
        told(day, "the review is complete: " + new TreeSet<>(actions) + ", next by " + nextDue);
        doesWhatFollowsOn = within(day, 30);
        if (revises || drawn.nextBoolean()) {
            kind = !revises ? "no_change" : turns.contains(Turn.AMENDED_LIGHTLY) ? "light" : "formal";
            revisesOn = within(day, 6);
        } else {
            review = null;
        }
        toBeHeld();
    }

    private void follow(LocalDate day) {
        if (!day.equals(doesWhatFollowsOn)) {
            return;
        }
        for (Visit visit : owed().visits) {
            if (visit.after.removeIf(step -> !WhatIsOwed.isAVersion(step))) {
                assertThat(desk.done(visit.plan, day, Stream.of("REVIEW-13"))).isPositive();
                told(day, "what the review chose is done");
            }
        }
    }

    private void revise(LocalDate day) {
        if (day.equals(revisesOn)) {
            draft = desk.revisionBegun(owed().plan, Objects.requireNonNull(review), kind);
            owed().nextBegun = true;
            signsNextOn = within(day, 14);
            told(day, "the next version is begun: " + kind);
        } else if (day.equals(signsNextOn)) {
            UUID next = Objects.requireNonNull(draft);
            boolean restarts = kind.equals("formal")
                    || (kind.equals("light") && owed().council.lightRestarts());
            desk.agreed(
                    next,
                    day,
                    restarts
                            ? day.plusWeeks(7)
                            : Objects.requireNonNull(owed().next()).due.plusDays(LATER_THAN_AGREED),
                    sample.signedBy());
            desk.signed(next, day, sample.authorisedBy());
            owed().revised(next, day, restarts);
            draft = null;
            signsNextOn = null;
            carerLost = false;
            review = null;
            told(day, "the next version is signed");
            toBeHeld();
        }
    }

    private List<String> carers() {
        return sample.file()
                .path("people")
                .valueStream()
                .filter(one -> one.path("carer").isObject()
                        || one.path("roles")
                                .valueStream()
                                .anyMatch(role -> role.asString().equals("carer")))
                .map(one -> one.path("name").asString())
                .toList();
    }

    private void end(LocalDate day) {
        LocalDate from = endsFrom;
        if (from == null || day.isBefore(from)) {
            return;
        }
        if (ending == 0 && isBusy()) {
            endsFrom = day.plusDays(1);
            return;
        }
        if (turns.contains(Turn.DIES)) {
            dies(day, from);
        } else {
            arranges(day, from);
        }
    }

    /** Nothing ends while something is under way. */
    private boolean isBusy() {
        return draft != null
                || review != null
                || owed().unplanned() != null
                || !owed().requests.isEmpty();
    }

    private void dies(LocalDate day, LocalDate died) {
        UUID plan = owed().plan;
        switch ((int) ChronoUnit.DAYS.between(died, day)) {
            case 0 -> {
                ending = 1;
                desk.endingOpened(plan, "died");
                desk.endingSaved(plan, Endings.died(day));
                desk.endingStep(plan, "end", "{\"on\": \"" + day + "\"}");
                owed().ended();
                owed().endingOwes("FINANCE-17", null, null, WhatIsOwed.worker());
                told(day, "dies; the plan ends on that day");
            }
            case 5 -> {
                JsonNode view = desk.get(desk.worker(), "plans/" + plan + "/ending");
                desk.endingSaved(plan, Endings.diedAndStopped(died, view, died.plusDays(1), day));
                owed().endingOwesNothing();
                owed().endingOwes("FINANCE-18", null, died.plusDays(1), WhatIsOwed.finance());
                told(day, "what the council pays for is stopped, and finance told");
            }
            case 12 -> {
                assertThat(desk.done(plan, day, Stream.of("FINANCE-18"))).isEqualTo(1);
                owed().endingOwesNothing();
                told(day, "charges are cancelled");
            }
            default -> {
                // nothing of the ending falls on this day
            }
        }
    }

    private void arranges(LocalDate day, LocalDate asked) {
        UUID plan = owed().plan;
        switch ((int) ChronoUnit.DAYS.between(asked, day)) {
            case 0 -> {
                ending = 1;
                desk.endingOpened(plan, "own_arrangements_request");
                owed().endingOwes("END-04", null, null, WhatIsOwed.worker());
                told(day, "asks to arrange and pay for everything alone");
            }
            case 3 -> {
                JsonNode view = desk.get(desk.worker(), "plans/" + plan + "/ending");
                desk.endingSaved(plan, Endings.ownArrangements(view, day));
                desk.endingStep(plan, "decision", "{\"answer\": \"agreed\"}");
                owed().endingOwesNothing();
                owed().endingOwes("FINANCE-18", null, day, WhatIsOwed.finance());
                told(day, "agreed");
            }
            case 6 -> {
                desk.endingStep(plan, "letter", "{}");
                assertThat(new String(desk.endingLetter(plan), StandardCharsets.UTF_8))
                        .contains("Your plan is ending");
                desk.endingStep(plan, "letter-sent", "{\"on\": \"" + day + "\", \"to\": [\"them\"]}");
                desk.endingStep(plan, "end", "{\"on\": \"" + day + "\"}");
                owed().ended();
                told(day, "told in writing; the plan ends");
            }
            case 14 -> {
                assertThat(desk.done(plan, day, Stream.of("FINANCE-18"))).isEqualTo(1);
                owed().endingOwesNothing();
                told(day, "charges are cancelled");
            }
            default -> {
                // nothing of the ending falls on this day
            }
        }
    }

    UUID person() {
        return Objects.requireNonNull(taken).person();
    }
}
