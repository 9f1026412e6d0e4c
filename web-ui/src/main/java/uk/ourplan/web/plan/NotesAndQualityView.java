package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.plan.ChecklistAnswered;
import uk.ourplan.api.plan.DecisionsApi;
import uk.ourplan.api.plan.InformalRecordEnded;
import uk.ourplan.api.plan.InformalRecordLogged;
import uk.ourplan.api.plan.InformalRecordUsed;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.PlanningTalk;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.ChecklistReader;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKeeping.ChecklistAnswers;
import uk.ourplan.language.plan.PlanKeeping.InformalRecord;
import uk.ourplan.web.plan.form.KeepingForm;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;

/** How a plan was made: the talk and the draft, informal records from log to end, and the quality checklist. */
@Route("plans/:planId/notes")
@PageTitle("Notes and quality – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "auditor"})
class NotesAndQualityView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST_SCAN = 5 * 1024 * 1024;

    private final transient KeepingApi keeping;
    private final transient DecisionsApi decisions;
    private final transient OriginalApi originals;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private UUID plan = new UUID(0, 0);
    private @Nullable Awaited<KeepingView> awaited;

    NotesAndQualityView(
            KeepingApi keeping,
            DecisionsApi decisions,
            OriginalApi originals,
            SignedIn signedIn,
            JsonMapper json,
            Unsent unsent) {
        this.originals = originals;
        this.keeping = keeping;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID wanted = Addresses.id(entering, "planId");
        removeAll();
        if (wanted == null) {
            add(new H1("There is no such plan"));
            return;
        }
        plan = wanted;
        awaited =
                new Awaited<>(signedIn.worker(), "Opening the notes", () -> keeping.read(wanted), this::show).asPage();
        add(awaited);
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component show(KeepingView view) {
        Div head = Pieces.div(
                "page-head",
                new H1("Notes and quality of the plan of " + view.personName()),
                Pieces.div("actions", PlanNavigation.link("Back to the plan", plan)));
        return Pieces.div(
                "pages",
                head,
                talk(view),
                records(view),
                checklist(view),
                decisions(view),
                signed(view),
                new OriginalSheet(plan, originals, ask),
                closing(view));
    }

    private Section talk(KeepingView view) {
        PlanKeeping kept = view.keeping();
        Section section = Pieces.sheet("The talk and the draft");
        if (view.daysToRecord() != null) {
            boolean late = view.daysAllowed() != null && view.daysToRecord() > view.daysAllowed();
            section.add(Pieces.tag(
                    "Days from the talk to the draft: " + view.daysToRecord()
                            + (view.daysAllowed() == null ? "" : " of " + view.daysAllowed()),
                    late ? Tone.WARN : Tone.GOOD));
        }
        String begun = kept.template();
        boolean older = begun != null && !begun.equals(view.currentTemplate());
        section.add(new Paragraph(
                begun == null
                        ? "The council's template in force is version " + view.currentTemplate() + "."
                        : older
                                ? "Begun on version " + begun + " of the council's template; version "
                                        + view.currentTemplate() + " is in force."
                                : "On version " + begun + " of the council's template, which is in force."));
        if (view.may().contains("write")) {
            if (older) {
                section.add(recording(
                        List.of(),
                        json.createObjectNode(),
                        "Move to the current version",
                        "template",
                        (typed, intention) -> keeping.moveToCurrentTemplate(plan, intention)));
            }
            section.add(recording(
                    KeepingForm.TALK,
                    node(new PlanningTalk(kept.conversation(), kept.recorded(), kept.unsure())),
                    "Put the days on record",
                    "talk",
                    (typed, intention) ->
                            keeping.talked(plan, json.treeToValue(typed, PlanningTalk.class), intention)));
        }
        if (kept.guidance() != null) {
            section.add(new Paragraph("Written under the council's procedure, version " + kept.guidance() + "."));
        }
        return section;
    }

    private Section records(KeepingView view) {
        Section section = Pieces.sheet("Informal records");
        section.add(Pieces.lead(
                "Notes, tools and lists made while planning: each is used or not relevant, and each ends filed, destroyed or"
                        + " given back."));
        if (view.keeping().informalRecords().isEmpty()) {
            section.add(Pieces.quiet("None is logged."));
        }
        view.keeping().informalRecords().forEach(record -> section.add(one(record, view)));
        if (view.may().contains("keep")) {
            section.add(
                    new H3("Log another"),
                    recording(
                            KeepingForm.LOG,
                            json.createObjectNode(),
                            "Log it",
                            "log",
                            (typed, intention) ->
                                    keeping.log(plan, json.treeToValue(typed, InformalRecordLogged.class), intention)));
        }
        return section;
    }

    private Component one(InformalRecord record, KeepingView view) {
        Div one = Pieces.div(
                "group", new H3(record.id() + " " + Words.of(record.kind().code())));
        one.add(new Paragraph((record.what() == null ? "" : record.what() + ". ")
                + (record.made() == null ? "" : "Made on " + Words.day(record.made()) + ".")));
        one.add(
                record.use() == null
                        ? Pieces.tag("Not yet used", Tone.WARN)
                        : Pieces.tag(Words.of(record.use().code()), Tone.GOOD));
        if (record.end() != null && record.ended() != null) {
            one.add(Pieces.tag(
                    Words.of(record.end().code()) + " on " + Words.day(record.ended())
                            + (record.keptUntil() == null ? "" : ", kept until " + Words.day(record.keptUntil())),
                    Tone.GOOD));
        }
        if (view.may().contains("keep") && record.use() == null) {
            one.add(recording(
                    KeepingForm.USE,
                    json.createObjectNode(),
                    "Mark " + record.id(),
                    "use/" + record.id(),
                    (typed, intention) -> keeping.use(
                            plan, record.id(), json.treeToValue(typed, InformalRecordUsed.class), intention)));
        }
        if (view.may().contains("keep") && record.use() != null && record.end() == null) {
            one.add(recording(
                    KeepingForm.END,
                    json.createObjectNode(),
                    "End " + record.id(),
                    "end/" + record.id(),
                    (typed, intention) -> keeping.end(
                            plan, record.id(), json.treeToValue(typed, InformalRecordEnded.class), intention)));
        }
        return one;
    }

    private Section checklist(KeepingView view) {
        Section section = Pieces.sheet("Quality checklist");
        section.add(ChecklistTable.of(view));
        view.jargon()
                .forEach(one -> section.add(new Paragraph(
                        new Span("“" + one.term() + "” stands in "),
                        PlanNavigation.link(Words.of(one.section().code()), plan, one.section(), null),
                        new Span(". Would the person say it like that?"))));
        for (ChecklistReader reader : ChecklistReader.values()) {
            if (view.may().contains(reader.code())) {
                ObjectNode answers = json.createObjectNode();
                answered(view, reader).forEach(answers::put);
                section.add(
                        new H3(reader == ChecklistReader.WRITER ? "As the writer" : "As the manager"),
                        recording(
                                KeepingForm.checklist(view.checklist()),
                                answers,
                                "Put the answers on record",
                                "checklist",
                                (typed, intention) -> keeping.answer(plan, answers(typed), intention)));
            }
        }
        return section;
    }

    private ChecklistAnswered answers(ObjectNode typed) {
        return json.treeToValue(json.createObjectNode().set("answers", typed), ChecklistAnswered.class);
    }

    static Map<String, Boolean> answered(KeepingView view, ChecklistReader reader) {
        return view.keeping().checklists().stream()
                .filter(one -> one.reader() == reader)
                .findFirst()
                .map(ChecklistAnswers::answers)
                .orElse(Map.of());
    }

    private Section decisions(KeepingView view) {
        boolean may = signedIn.worker().may(Permission.PRACTITIONER)
                || signedIn.worker().may(Permission.AUTHORISER);
        return new DecisionsSheet(
                plan, decisions, ask, json, unsent, may && view.keeping().closed() == null);
    }

    private Section signed(KeepingView view) {
        Section section = Pieces.sheet("Signed original");
        if (view.signedOriginal()) {
            section.add(Pieces.tag("Filed on version " + view.version(), Tone.GOOD));
        } else if (view.may().contains("file")) {
            Div said = new Div();
            said.getElement().setAttribute("aria-live", "polite");
            Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> ask.write(
                    keeping.file(
                            plan,
                            String.valueOf(view.version()),
                            bytes,
                            UUID.randomUUID().toString()),
                    filed -> again(),
                    trouble -> {
                        said.removeAll();
                        said.add(Awaited.note(trouble, said::removeAll));
                    })));
            upload.setMaxFiles(1);
            upload.setMaxFileSize(LARGEST_SCAN);
            upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
            upload.setDropAllowed(false);
            upload.setUploadButton(new Button("Choose the scan"));
            section.add(
                    Pieces.lead(
                            "The plan was signed on paper. File the scan on the version that was signed: a PDF, JPEG or PNG"
                                    + " of at most 5 MB."),
                    upload,
                    said);
        } else {
            section.add(Pieces.quiet("Nothing is signed on paper yet."));
        }
        return section;
    }

    private Section closing(KeepingView view) {
        Section section = Pieces.sheet("Closing the planning");
        if (view.keeping().closed() != null) {
            section.add(Pieces.tag("Closed on " + Words.day(view.keeping().closed()), Tone.GOOD));
        } else if (view.may().contains("close")) {
            section.add(recording(
                    List.of(),
                    json.createObjectNode(),
                    "Close the planning",
                    "closing",
                    (typed, intention) -> keeping.close(plan, intention)));
        } else {
            section.add(Pieces.quiet(
                    "Planning is closed once the plan is signed off and every informal record has its end."));
        }
        return section;
    }

    private Recording recording(
            List<Part> parts,
            ObjectNode facts,
            String says,
            String place,
            BiFunction<ObjectNode, String, Mono<?>> order) {
        return new Recording(parts, facts, says, ask, unsent, "keeping/" + place + "/" + plan, order, this::again);
    }

    private ObjectNode node(Object value) {
        return json.valueToTree(value);
    }
}
