package uk.ourplan.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;
import uk.ourplan.language.dispute.DisputeOutcome;
import uk.ourplan.language.dispute.Disputes;

/** What is wrong with a note as it was sent, held against what is on record already. */
final class WhatMayBeSaid {

    private final Disputes all;
    private final List<Mistake> mistakes = new ArrayList<>();

    private WhatMayBeSaid(Disputes all) {
        this.all = all;
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    static List<Mistake> mistakes(DisputeNote note, Disputes all, LocalDate today) {
        WhatMayBeSaid said = new WhatMayBeSaid(all);
        said.must(note.on() != null && !note.on().isAfter(today), "on", "Give the day; it cannot lie ahead.");
        switch (note) {
            case Opened opened -> {
                said.must(
                        opened.topic() != null,
                        "topic",
                        "Say what it is about: risk, finance, limited resource or other.");
                said.text("about", opened.about(), "Say what is seen differently.");
                said.must(
                        blank(opened.dispute()) || all.dispute(opened.dispute()).isPresent(),
                        "dispute",
                        "There is no such number; leave it out for a new one.");
            }
            case Attempt attempt -> {
                said.must(
                        all.dispute(or(attempt.about())).isPresent()
                                || all.incident(or(attempt.about())).isPresent(),
                        "about",
                        "Name a disagreement or an incident by its number.");
                said.text("what", attempt.what(), "Say what was done.");
                said.text("by", attempt.by(), "Say who was responsible.");
                said.text("result", attempt.result(), "Say what came of it.");
                said.must(!attempt.participants().isEmpty(), "participants", "Say who took part.");
            }
            case Offered offered -> {
                said.open(offered.dispute());
                said.text("text", offered.text(), "Say what was offered.");
            }
            case Compromise compromise -> {
                said.open(compromise.dispute());
                said.must(
                        !compromise.adultGave().isEmpty()
                                || !compromise.councilGave().isEmpty(),
                        "council_gave",
                        "Say what each side gave.");
            }
            case FileKept file -> said.open(file.dispute());
            case Advised advised -> {
                said.open(advised.dispute());
                said.text("advice", advised.advice(), "Say what the line manager advised.");
            }
            case Escalated escalated -> said.open(escalated.dispute());
            case LevelDecided decided -> {
                said.open(decided.dispute());
                said.text("decision", decided.decision(), "Say what was decided, and why.");
            }
            case Settled settled -> {
                said.open(settled.dispute());
                said.must(settled.outcome() != null, "outcome", "Say how it ended.");
                said.text("says", settled.says(), "Say what was agreed or decided.");
                said.must(
                        settled.outcome() != DisputeOutcome.COMPROMISE
                                || all.compromises().stream()
                                        .anyMatch(each -> each.dispute().equals(settled.dispute())),
                        "outcome",
                        "Record first what each side gave.");
            }
            case ToldToComplain told -> {
                said.must(told.occasion() != null, "occasion", "Say on what occasion.");
                said.text("to", told.to(), "Say who was told.");
                said.text("form", told.form(), "Say in which form they got the procedure.");
            }
            case JustEnough enough -> {
                said.open(enough.dispute());
                said.text("starting_level", enough.startingLevel(), "Say at what level support starts.");
            }
            case Incident incident -> {
                said.must(
                        blank(incident.incident())
                                || all.incident(incident.incident()).isPresent(),
                        "incident",
                        "There is no such number; leave it out for a new one.");
                said.text("what", incident.what(), "Say what happened.");
                said.text("by", incident.by(), "Say whose behaviour it was.");
                said.text("reported_by", incident.reportedBy(), "Say who reported it.");
                said.must(incident.employer() != null, "employer", "Say who employs the member of staff.");
            }
            case Meeting meeting -> {
                said.must(
                        all.incident(or(meeting.incident())).isPresent(),
                        "incident",
                        "Name the incident by its number.");
                said.must(meeting.mode() != null, "mode", "Say how it was held.");
            }
            case Contact contact -> {
                said.must(contact.engagement() != null, "engagement", "Say whether they work with the council.");
                said.text("said", contact.said(), "Say what was tried and what came of it.");
            }
        }
        return List.copyOf(said.mistakes);
    }

    private void open(@Nullable String dispute) {
        must(all.open().contains(or(dispute)), "dispute", "Name an open disagreement by its number.");
    }

    private void text(String field, @Nullable String text, String says) {
        must(!blank(text), field, says);
    }

    private void must(boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static String or(@Nullable String number) {
        return number == null ? "" : number;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
