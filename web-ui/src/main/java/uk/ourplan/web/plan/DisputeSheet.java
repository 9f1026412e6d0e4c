package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.dispute.DisputesApi;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.api.dispute.DisputesOfPlan.DisputeView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.form.DisputeForms;

/** One disagreement: what was done about it, what its file lacks, who decides next, and what can be put on record. */
class DisputeSheet extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DisputesOfPlan told;
    private final transient DisputeView dispute;
    private final transient NotesBeside<DisputesApi> record;
    private final String number;

    DisputeSheet(DisputesOfPlan told, DisputeView dispute, NotesBeside<DisputesApi> record) {
        this.told = told;
        this.dispute = dispute;
        this.record = record;
        this.number = dispute.opened().dispute();
        addClassName("sheet");
        add(
                new H2("Disagreement " + number + " about "
                        + Words.within(
                                dispute.opened().topic() == null
                                        ? null
                                        : dispute.opened().topic().code())),
                dispute.open() ? Pieces.tag("Open", Tone.WARN) : Pieces.tag("Settled", Tone.GOOD),
                new Paragraph(Words.or(dispute.opened().whose(), "Somebody") + ", "
                        + Words.day(dispute.opened().on()) + ": "
                        + Words.or(dispute.opened().about(), "not described")),
                done());
        if (dispute.open()) {
            further();
            if (told.may()) {
                forms();
            }
            deciding();
        }
    }

    private UnorderedList done() {
        UnorderedList done = new UnorderedList();
        var all = told.onRecord();
        all.attempts().stream()
                .filter(each -> number.equals(each.about()))
                .forEach(each -> done.add(new ListItem(Words.day(each.on()) + ": " + Words.or(each.what(), "") + " ("
                        + String.join(", ", each.participants()) + "). " + Words.or(each.result(), ""))));
        all.offers().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each -> done.add(new ListItem(Words.day(each.on()) + ", offered: " + Words.or(each.text(), "")
                        + (Boolean.TRUE.equals(each.declined())
                                ? ". Declined: " + Words.or(each.reason(), "no reason given")
                                : ""))));
        all.compromises().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each -> done.add(new ListItem(Words.day(each.on()) + ", compromise. The adult gives: "
                        + Words.or(String.join("; ", each.adultGave()), "nothing") + ". The council gives: "
                        + Words.or(String.join("; ", each.councilGave()), "nothing"))));
        all.advised().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each -> done.add(
                        new ListItem(Words.day(each.on()) + ", the line manager: " + Words.or(each.advice(), ""))));
        all.escalated().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each -> done.add(new ListItem(Words.day(each.on()) + ", taken to the "
                        + Words.within(each.level()) + "; the file as it went is among the letters")));
        all.decided().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each -> done.add(new ListItem(Words.day(each.on()) + ", the " + Words.within(each.level())
                        + " decided: " + Words.or(each.decision(), ""))));
        all.settled().stream()
                .filter(each -> number.equals(each.dispute()))
                .forEach(each ->
                        done.add(new ListItem(Words.day(each.on()) + ", settled: " + Words.or(each.says(), ""))));
        return done;
    }

    private void further() {
        dispute.fileLacks().forEach(lack -> add(Pieces.tag("The file lacks " + lack, Tone.WARN)));
        add(Pieces.quiet("Who decides when it goes on: "
                + Words.or(
                        dispute.chain().stream().map(Words::within).collect(Collectors.joining(", then the ")),
                        "the council has not decided")
                + ". "
                + Words.or(dispute.whyNotEscalated(), "It can be taken to the " + Words.within(dispute.next()) + ".")));
        if (dispute.justEnough()) {
            add(Pieces.quiet(
                    "Independence is central. Support can start at just enough, and be raised when a sign that is"
                            + " agreed shows that it is not."));
        }
    }

    private void forms() {
        add(
                record.form(
                        "A step towards settling " + number,
                        "Log the step on " + number,
                        DisputeForms.ATTEMPT,
                        record.about("about", number),
                        Attempt.class,
                        record.api()::attempt),
                record.form(
                        "An offer on " + number,
                        "Record the offer on " + number,
                        DisputeForms.OFFER,
                        record.about("dispute", number),
                        Offered.class,
                        record.api()::offered),
                record.form(
                        "A compromise on " + number,
                        "Record the compromise on " + number,
                        DisputeForms.COMPROMISE,
                        record.about("dispute", number),
                        Compromise.class,
                        record.api()::compromise),
                record.form(
                        "The rest of the file of " + number,
                        "Keep the file of " + number,
                        DisputeForms.FILE,
                        file(),
                        FileKept.class,
                        record.api()::file));
        if (dispute.justEnough()) {
            add(record.form(
                    "Just enough support to start, in " + number,
                    "Record the start in " + number,
                    DisputeForms.JUST_ENOUGH,
                    record.about("dispute", number),
                    JustEnough.class,
                    record.api()::justEnough));
        }
        add(record.form(
                "The line manager's advice on " + number,
                "Record the advice on " + number,
                DisputeForms.ADVICE,
                record.about("dispute", number),
                Advised.class,
                record.api()::advised));
        if (dispute.next() != null) {
            add(record.form(
                    "Take " + number + " to the " + Words.within(dispute.next()),
                    "Take " + number + " further",
                    DisputeForms.ESCALATION,
                    record.about("dispute", number),
                    Escalated.class,
                    record.api()::escalated));
        }
        add(record.form(
                number + " is settled",
                "Settle " + number,
                DisputeForms.SETTLEMENT,
                record.about("dispute", number),
                Settled.class,
                record.api()::settled));
    }

    /** Whoever holds the role that was asked decides; for anybody else it is refused with whose it is. */
    private void deciding() {
        if (dispute.waitsAt() != null) {
            add(record.form(
                    "The decision of the " + Words.within(dispute.waitsAt()) + " on " + number,
                    "Record the decision on " + number,
                    DisputeForms.DECISION,
                    record.about("dispute", number),
                    LevelDecided.class,
                    record.api()::decided));
        }
    }

    /** The file is kept whole: what stands there is the start of what is kept next. */
    private ObjectNode file() {
        return told.onRecord().files().stream()
                .filter(each -> number.equals(each.dispute()))
                .reduce((first, later) -> later)
                .map(before -> {
                    var facts = record.of(before);
                    facts.remove("on");
                    return facts;
                })
                .orElseGet(() -> record.about("dispute", number));
    }
}
