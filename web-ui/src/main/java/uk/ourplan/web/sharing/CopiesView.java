package uk.ourplan.web.sharing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.api.sharing.SharingOfPlan.Basis;
import uk.ourplan.api.sharing.SharingOfPlan.CopyFor;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind.Elsewhere;

/** Who gets which copy of a plan on whose word, and the log of everything that left the council. */
@Route("plans/:planId/copies")
@PageTitle("Copies – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class CopiesView extends PageBesideAPlan<SharingApi, SharingOfPlan> {

    private static final long serialVersionUID = 1L;

    CopiesView(SharingApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening who has copies", "sharing_changed"::equals);
    }

    @Override
    protected Mono<SharingOfPlan> told(SharingApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(SharingOfPlan told) {
        NotesBeside<SharingApi> record = notes(told.planId(), "copies");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Copies of the plan of " + told.personName()),
                        Pieces.div("actions", PlanNavigation.link("Back to the plan", told.planId()))),
                standing(told));
        told.copies().forEach(copy -> page.add(one(told, copy, record)));
        if (told.may()) {
            page.add(others(record));
        }
        page.add(log(told, record));
        return page;
    }

    private static Section standing(SharingOfPlan told) {
        Section section = Pieces.sheet("Version " + told.version());
        if (!told.signed()) {
            section.add(
                    Pieces.tag("Not final yet", Tone.WARN),
                    new Paragraph(
                            "Drafts may be shown to the person at any time; every page of them says that it is a draft. Copies of"
                                    + " the final version go out once it is signed off."));
        } else if (told.given()) {
            section.add(Pieces.tag("The person has it", Tone.GOOD));
        } else {
            section.add(Pieces.tag("To be given to the person by " + Words.day(told.due()), Tone.WARN));
        }
        if (!told.needed().isEmpty()) {
            section.add(new Paragraph("The person needs it as "
                    + told.needed().stream().map(Words::within).collect(Collectors.joining(", "))
                    + ". Their copy counts as given in that form, or in another to which they agreed."));
        }
        section.add(Pieces.quiet(told.principles()));
        UnorderedList policies = new UnorderedList();
        told.policies()
                .forEach(policy -> policies.add(new ListItem(
                        policy.address() == null
                                ? new Span(policy.title())
                                : new Anchor(policy.address(), policy.title()))));
        if (told.privacyNotice() != null) {
            policies.add(new ListItem(new Anchor(told.privacyNotice(), "The council's privacy notice")));
        }
        if (policies.getChildren().findAny().isPresent()) {
            section.add(policies);
        }
        return section;
    }

    private static Section one(SharingOfPlan told, CopyFor copy, NotesBeside<SharingApi> record) {
        Section section = Pieces.sheet(
                copy.kind() == RecipientKind.PERSON
                        ? copy.name()
                        : copy.name() + " (" + Words.within(copy.kind().code()) + ")");
        section.add(Pieces.tag(answer(copy), tone(copy)), new Paragraph(copy.why() + " (" + copy.rule() + ")"));
        if (!copy.sections().isEmpty()) {
            section.add(new Paragraph("Parts: "
                    + copy.sections().stream()
                            .map(part -> Words.within(part.code()))
                            .collect(Collectors.joining(", ")) + "."));
        }
        if (copy.generalOnly()) {
            section.add(Pieces.quiet(
                    "They stand in the way of planning. Only general information about planning and what it is good for may go to"
                            + " them, in invitations to a review too, unless the person consents to more."));
        }
        if (!told.may()) {
            return section;
        }
        if ("send".equals(copy.answer())) {
            section.add(Pieces.div(
                    "actions", paper(told, copy, "html", "Their copy"), paper(told, copy, "pdf", "as a PDF")));
        }
        boolean person = copy.kind() == RecipientKind.PERSON;
        if (!person) {
            section.add(record.form(
                    "What the person says about " + copy.name(),
                    "Put the word about " + copy.to() + " on record",
                    SharingForms.SAID,
                    record.about("to", copy.to()),
                    Said.class,
                    record.api()::said));
        }
        section.add(record.form(
                person ? "Given to the person" : "Something went to " + copy.name(),
                "Log what went to " + copy.to(),
                person ? SharingForms.SENT_TO_THE_PERSON : SharingForms.SENT,
                sending(told, copy, record),
                Sent.class,
                record.api()::sent,
                around(told)));
        if (person && !told.needed().isEmpty()) {
            section.add(
                    record.form(
                            "The plan was made in another form",
                            "Record that it was made",
                            SharingForms.MADE,
                            record.nothing(),
                            Made.class,
                            record.api()::made),
                    record.form(
                            "The person agreed to another form",
                            "Record what was agreed",
                            SharingForms.AGREED_FORM,
                            record.nothing(),
                            AgreedForm.class,
                            record.api()::agreedForm));
        }
        return section;
    }

    private static ObjectNode sending(SharingOfPlan told, CopyFor copy, NotesBeside<SharingApi> record) {
        ObjectNode facts = record.about("to", copy.to());
        facts.put("what", (told.signed() ? Shared.FINAL_PLAN : Shared.DRAFT_PLAN).code());
        if (!copy.sections().isEmpty()) {
            copy.sections().forEach(part -> facts.withArray("sections").add(part.code()));
        }
        return facts;
    }

    private static Around around(SharingOfPlan told) {
        Map<String, String> bases = new LinkedHashMap<>();
        told.bases().forEach(basis -> bases.put(basis.code(), basis.says()));
        Map<String, String> channels = new LinkedHashMap<>();
        told.channels().forEach(channel -> channels.put(channel.code(), Words.of(channel.code())));
        return new Around().with(Elsewhere.LAWFUL_BASES, bases).with(Elsewhere.SECURE_CHANNELS, channels);
    }

    private static Anchor paper(SharingOfPlan told, CopyFor copy, String form, String says) {
        Anchor link = Pieces.page("/documents/plans/" + told.planId() + "/copies/" + copy.to() + "/" + form, says);
        link.setAriaLabel(says + " for " + copy.name());
        return link;
    }

    private static String answer(CopyFor copy) {
        if (copy.sent()) {
            return "Sent";
        }
        return switch (copy.answer()) {
            case "send" -> copy.sections().isEmpty() ? "Send the plan" : "Send the agreed parts";
            case "ask" -> "To be settled first";
            default -> "Do not send";
        };
    }

    private static Tone tone(CopyFor copy) {
        return copy.sent() ? Tone.GOOD : "do_not_send".equals(copy.answer()) ? Tone.STOP : Tone.WARN;
    }

    private static Section others(NotesBeside<SharingApi> record) {
        Section section = Pieces.sheet("Somebody else");
        section.add(record.form(
                "The person asks for somebody else to have a copy",
                "Put them on the list",
                SharingForms.ASKED_FOR,
                record.nothing(),
                Said.class,
                record.api()::said));
        return section;
    }

    private static Section log(SharingOfPlan told, NotesBeside<SharingApi> record) {
        Section section = Pieces.sheet("What was sent");
        if (told.onRecord().sent().isEmpty()) {
            section.add(Pieces.quiet("Nothing has left the council about this version."));
        }
        told.onRecord().sent().forEach(sent -> section.add(row(told, sent, record)));
        return section;
    }

    private static String basis(SharingOfPlan told, Sent sent) {
        return told.bases().stream()
                .filter(basis -> basis.code().equals(sent.basis()))
                .map(Basis::says)
                .findFirst()
                .orElse(Words.or(sent.basis(), "none"));
    }

    private static Div row(SharingOfPlan told, Sent sent, NotesBeside<SharingApi> record) {
        String parts = sent.sections().isEmpty()
                ? ""
                : " ("
                        + sent.sections().stream()
                                .map(part -> Words.within(part.code()))
                                .collect(Collectors.joining(", "))
                        + ")";
        Div row = Pieces.div(
                "pages",
                new Paragraph(sent.row() + ", " + Words.day(sent.on()) + ": "
                        + Words.within(sent.what() == null ? null : sent.what().code()) + parts + " to "
                        + Words.or(sent.name(), sent.to()) + ", "
                        + Words.within(
                                sent.channel() == null ? null : sent.channel().code()) + ", "
                        + Words.within(sent.form() == null ? null : sent.form().code()) + ". "
                        + Words.or(sent.purpose(), "") + " Basis: " + basis(told, sent) + ". Sent by "
                        + Words.or(sent.by(), "somebody") + "."
                        + (sent.power() == null
                                ? ""
                                : " Without consent, under " + sent.power() + ": " + Words.or(sent.reason(), "")
                                        + " Agreed by " + Words.or(sent.manager(), "nobody") + ".")));
        if (told.onRecord().isCorrected(sent.row())) {
            told.onRecord().corrected().stream()
                    .filter(each -> sent.row().equals(each.row()))
                    .forEach(each -> row.add(new Paragraph("Corrected on " + Words.day(each.on()) + " by "
                            + Words.or(each.by(), "somebody") + ": " + Words.or(each.says(), ""))));
        } else if (told.may()) {
            row.add(record.form(
                    "Row " + sent.row() + " is wrong",
                    "Correct row " + sent.row(),
                    SharingForms.CORRECTED,
                    record.about("row", sent.row()),
                    Corrected.class,
                    record.api()::corrected));
        }
        return row;
    }
}
