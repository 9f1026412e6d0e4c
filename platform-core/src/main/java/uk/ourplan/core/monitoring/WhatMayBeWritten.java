package uk.ourplan.core.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.monitoring.Activity;
import uk.ourplan.core.law.monitoring.EndingMonitoring;
import uk.ourplan.core.law.monitoring.Missing;
import uk.ourplan.core.law.monitoring.StartingToMonitor;
import uk.ourplan.core.law.monitoring.WritingUp;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.watch.MonitoringOnPlan;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.plan.Outcomes;

/** What is wrong with a note as it was sent, held against what is on record already and against the law. */
final class WhatMayBeWritten {

    private final PlanOnDesk desk;
    private final Monitoring all;
    private final List<Mistake> mistakes = new ArrayList<>();

    private WhatMayBeWritten(PlanOnDesk desk) {
        this.desk = desk;
        this.all = desk.beside().watch().monitoring();
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    static List<Mistake> mistakes(MonitoringNote note, PlanOnDesk desk, LocalDate today) {
        WhatMayBeWritten may = new WhatMayBeWritten(desk);
        may.must(note.on() != null && !note.on().isAfter(today), "on", "Give the day; it cannot lie ahead.");
        switch (note) {
            case Decided decided -> may.decided(decided);
            case Arranged arranged -> {
                may.must(
                        blank(arranged.arrangement()) || may.all.open().contains(arranged.arrangement()),
                        "arrangement",
                        "There is no such open arrangement; leave the number out for a new one.");
                may.lawful(StartingToMonitor.missing(arranged, may.riskOfAbuse()));
            }
            case Continued continued -> {
                may.open(continued.arrangement());
                may.lawful(StartingToMonitor.missing(continued));
            }
            case HandedOver handed -> may.handedOver(handed);
            case Answered answered -> may.answered(answered);
            case WrittenUp written -> {
                may.lawful(WritingUp.missing(written));
                may.activity(written.arrangement(), written.due());
            }
            case Dropped dropped -> {
                WritingUp.whyNotDropped(dropped).ifPresent(missing -> may.lawful(List.of(missing)));
                may.activity(dropped.arrangement(), dropped.due());
            }
            case Discussed discussed -> {
                may.open(discussed.arrangement());
                may.must(discussed.decision() != null, "decision", "Say whether it goes on, changes or stops.");
            }
            case CutBack cut ->
                may.must(
                        may.all.arrangement(cut.arrangement()).isPresent(),
                        "arrangement",
                        "Name an arrangement by its number.");
            case Stopped stopped -> {
                may.open(stopped.arrangement());
                may.lawful(EndingMonitoring.missing(
                        stopped,
                        desk.course().reviewBy(),
                        desk.beside().ending().isEnded()));
            }
            case Progressed progressed -> may.progressed(progressed);
        }
        return List.copyOf(may.mistakes);
    }

    private void decided(Decided said) {
        must(said.occasion() != null, "occasion", "Say whether it is decided at planning, a review or an ending.");
        must(said.required() != null, "required", "Decide yes or no.");
        must(
                !Boolean.TRUE.equals(said.required()) || MonitoringOnPlan.suggestsMonitoring(said),
                "reasons",
                "Give at least one reason, from the list or in your words.");
    }

    private boolean riskOfAbuse() {
        var safeguarding = desk.circumstances().safeguarding();
        return safeguarding != null && safeguarding.risk() == Certainty.YES;
    }

    private void handedOver(HandedOver said) {
        open(said.arrangement());
        must(!blank(said.to()), "to", "Say to whom, by their full name.");
        must(
                Activity.of(said.arrangement() == null ? "" : said.arrangement(), all).stream()
                        .anyMatch(Activity::isOpen),
                "arrangement",
                "It has no day that is still to come. Give it its days before it is handed over.");
        Optional<HandedOver> last = all.handOver(said.arrangement());
        must(
                last.isEmpty() || all.answer(last.get()).isPresent(),
                "to",
                "It is handed over already, and not answered yet.");
    }

    private void answered(Answered said) {
        open(said.arrangement());
        must(said.accepted() != null, "accepted", "Say whether you accept it.");
        must(!Boolean.FALSE.equals(said.accepted()) || !blank(said.reason()), "reason", "Say why it goes back.");
    }

    private void activity(@Nullable String number, @Nullable LocalDate due) {
        List<Activity> days = Activity.of(number == null ? "" : number, all);
        must(all.arrangement(number).isPresent(), "arrangement", "Name an arrangement by its number.");
        must(
                days.stream()
                        .filter(Activity::isOpen)
                        .anyMatch(each -> due == null || each.due().equals(due)),
                "due",
                "Name one of the agreed days on which nothing is recorded yet.");
    }

    private void progressed(Progressed said) {
        must(said.progress() != null, "progress", "Say how far it has come.");
        must(!blank(said.note()), "note", "Say it in a few words.");
        must(
                desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of()).stream()
                        .filter(outcome -> outcome.id().equals(said.outcome()))
                        .anyMatch(outcome -> said.due() == null
                                || OutcomesWatched.days(desk, outcome).contains(said.due())),
                "outcome",
                "Name an outcome of the plan by its number, and one of its days.");
        lawful(WritingUp.missing(said.support()));
    }

    private void open(@Nullable String number) {
        must(number != null && all.open().contains(number), "arrangement", "Name an open arrangement by its number.");
    }

    private void lawful(List<Missing> missing) {
        missing.forEach(each -> mistakes.add(new Mistake(each.field(), each.says())));
    }

    private void must(boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
