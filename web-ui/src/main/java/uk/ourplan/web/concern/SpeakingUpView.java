package uk.ourplan.web.concern;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.DisclosureLine;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.api.concern.SpeakingUp;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.concern.DisclosureGround;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;
import uk.ourplan.language.concern.IndividualEmployer;
import uk.ourplan.language.concern.IndividualType;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;

/** Speaking up about somebody's practice: the rights of whoever does, the form, and what named receivers read (PROVIDER-19 to PROVIDER-22). */
@Route("speaking-up")
@PageTitle("Speaking up – Ourplan")
@RolesAllowed({
    "practitioner",
    "authoriser",
    "panel_member",
    "finance_officer",
    "purchasing_officer",
    "commissioning_officer",
    "council_admin",
    "auditor"
})
class SpeakingUpView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;
    private static final int LARGEST = 5 * 1024 * 1024;

    private static final List<Part> PARTS = List.of(
            oneOf("type", "What kind of worker it is about", IndividualType.class),
            when("type", Set.of("other"), line("other_type", "Who, in a word")),
            oneOf("employer", "Who employs them", IndividualEmployer.class),
            line("name", "Their name, if you know it"),
            anyOf("grounds", "Whose safety or wellbeing it compromises", DisclosureGround.class),
            text("says", "What the concern is", "You need no evidence."));

    private final transient DisclosuresApi disclosures;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private final Div form = new Div();

    SpeakingUpView(DisclosuresApi disclosures, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.disclosures = disclosures;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
        Section raising = Pieces.sheet("Raise a concern about somebody's practice");
        raising.add(
                Pieces.lead(
                        "About any worker, of the council or not. It is kept apart from every person's record, and only"
                                + " the named receivers can read it: your line manager cannot."),
                form);
        asking();
        add(
                new H1("Speaking up"),
                new Awaited<>(
                        signedIn.worker(), "Loading your rights", disclosures::speakingUp, SpeakingUpView::rights),
                raising,
                new Awaited<>(
                        signedIn.worker(),
                        "Looking for disclosures",
                        () -> disclosures.list(0, PAGE),
                        SpeakingUpView::received));
    }

    private static Component rights(SpeakingUp beside) {
        Section section = Pieces.sheet("You are safe to speak");
        if (beside.forStudents() != null) {
            Div student = Pieces.div("notice", new H2("As a student"), new Paragraph(beside.forStudents()));
            section.add(student);
        }
        section.add(
                new Paragraph("You have a safe space here, you are taken seriously, and you may not suffer detriment or"
                        + " victimisation for speaking up."),
                new Paragraph(beside.says()));
        Anchor policy = new Anchor(beside.policy(), "The council's whistleblowing policy, and how to use it");
        policy.setRouterIgnore(true);
        section.add(new Div(policy));
        SpeakingUp.Helpline line = beside.helpline();
        if (line != null) {
            section.add(new Paragraph("Helpline: " + line.telephone()
                    + (line.email() == null ? "" : ", " + line.email())
                    + " (checked on " + Words.day(line.checkedOn()) + ")"));
        }
        return section;
    }

    private void asking() {
        AtomicReference<@Nullable DisclosureTaken> made = new AtomicReference<>();
        form.removeAll();
        form.add(new Recording(
                PARTS,
                json.createObjectNode(),
                "Raise it",
                ask,
                unsent,
                "speaking-up",
                (typed, key) -> disclosures
                        .disclose(json.treeToValue(typed, DisclosureRecord.class), key)
                        .doOnNext(made::set),
                () -> {
                    DisclosureTaken one = made.get();
                    if (one != null) {
                        taken(one);
                    }
                }));
    }

    private void taken(DisclosureTaken taken) {
        form.removeAll();
        form.add(
                Pieces.tag("Raised as number " + taken.number(), Tone.GOOD),
                new Paragraph("It goes to: " + taken.to() + "."));
        if (taken.childSafety()) {
            form.add(new Paragraph(
                    "A child's safety may be at risk: raise a safeguarding concern for the child as well, now."));
        }
        form.add(new H2("Attach what you hold, if anything"));
        for (EvidenceKind kind : EvidenceKind.values()) {
            form.add(upload(taken.id(), kind));
        }
    }

    private Component upload(UUID disclosure, EvidenceKind kind) {
        Div said = new Div();
        said.getElement().setAttribute("aria-live", "polite");
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> ask.write(
                disclosures.attach(
                        disclosure, kind.code(), bytes, UUID.randomUUID().toString()),
                filed -> said.add(Pieces.tag("Attached; it stays with what you raised", Tone.GOOD)),
                trouble -> {
                    said.removeAll();
                    said.add(Awaited.note(trouble, said::removeAll));
                })));
        upload.setMaxFileSize(LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(
                switch (kind) {
                    case INCIDENT_DETAILS -> "Attach when an incident happened";
                    case WITNESS_STATEMENT -> "Attach a witness statement";
                    case DOCUMENT -> "Attach an e-mail, letter or other document";
                }));
        return Pieces.div("group", upload, said);
    }

    private static Component received(Page<DisclosureLine> page) {
        if (page.items().isEmpty()) {
            return new Div();
        }
        Section section = Pieces.sheet("For you to read, as a named receiver (" + page.total() + ")");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.items()
                .forEach(line -> list.add(new ListItem(Pieces.div(
                        "task",
                        Pieces.link("Disclosure " + line.number(), "speaking-up/" + line.id()),
                        Pieces.span(
                                "quiet", "Raised on " + Words.day(line.at()) + "; it goes to " + line.routedTo())))));
        section.add(list);
        return section;
    }
}
