package uk.ourplan.admin.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ourplan.admin.policy.PolicyNavigation;
import uk.ourplan.api.pack.PackApi;
import uk.ourplan.api.pack.PackPreview;
import uk.ourplan.api.pack.PackSent;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The whole policy as a file: taken away, and brought in again as a draft of what differs, which is shown in words first. */
@Route("policy-file")
@PageTitle("Policy as a file – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class PolicyFileView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST_FILE = 1_000_000;

    private final transient PolicyApi policy;
    private final transient PackApi packs;
    private final transient Worker worker;
    private final transient Ask ask;
    private final TextArea text = new TextArea("Text of the file");
    private final DayField from = new DayField("First day");
    private final Upload upload = new Upload();
    private final Paragraph chosen = Pieces.quiet("");
    private final Div outcome = new Div();

    PolicyFileView(PolicyApi policy, PackApi packs, SignedIn signedIn, Clock clock) {
        this.policy = policy;
        this.packs = packs;
        this.worker = signedIn.worker();
        this.ask = new Ask(this, worker);
        addClassName("policy-file");
        add(
                new H1("Policy as a file"),
                Pieces.lead(
                        "The council's whole policy is one file that people can read: every setting, every dated change and"
                                + " its reason. Keep it with the committee's papers, or try a change on it and bring it in again."),
                takenAway());
        if (worker.may(Permission.COUNCIL_ADMIN)) {
            from.setValue(LocalDate.now(clock).plusDays(1));
            add(broughtIn());
        }
    }

    private Component takenAway() {
        Anchor file = new Anchor(download(), "Take the whole policy away as a file");
        file.getElement().setAttribute("download", true);
        Section part = new Section(
                new H2("Take it away"),
                Pieces.quiet(
                        "Values as they are published, scheduled changes included. Who wrote or approved what does not stand in it."),
                file);
        part.addClassName("sheet");
        return part;
    }

    private DownloadHandler download() {
        return DownloadHandler.fromInputStream(wanted -> {
            ResponseEntity<String> pack = Ask.now(policy.export(), worker);
            if (pack == null || pack.getBody() == null) {
                return DownloadResponse.error(502);
            }
            byte[] yaml = pack.getBody().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(yaml), "policy.yaml", "application/yaml", yaml.length);
        });
    }

    private Component broughtIn() {
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> {
            text.setValue(new String(bytes, StandardCharsets.UTF_8));
            chosen.setText(about.fileName() + " stands below. Choose again after you have mended it.");
            upload.clearFileList(); // or no other can be chosen
            look();
        }));
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropAllowed(false);
        chosen.getElement().setAttribute("role", "status");
        text.setHelperText("Filled from the file that you choose; you may paste it instead.");
        text.setWidthFull();
        text.setMaxHeight("20rem");
        text.addClassName("file-text");
        from.setHelperText("Today or later. What the file says for this day is compared with your policy on this day.");
        Button look = new Button("Show what would change", click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.getElement().setAttribute("tabindex", "-1");
        Section part = new Section(
                new H2("Bring one in"),
                Pieces.quiet(
                        "Nothing takes effect by this. You see each difference in words, make one draft of them, and the"
                                + " draft goes the usual way: checks, a second administrator, a first day."),
                upload,
                chosen,
                text,
                from,
                look,
                outcome);
        part.addClassNames("sheet", "file-in");
        return part;
    }

    private void look() {
        LocalDate day = from.getValue();
        outcome.removeAll();
        if (day == null || text.isEmpty()) {
            tell(day == null ? "Give the first day." : "Choose a file or paste its text.");
            return;
        }
        outcome.add(Awaited.progress("Reading the file"));
        ask.read(packs.preview(new PackSent(text.getValue(), day, null)), this::show, trouble -> {
            outcome.removeAll();
            outcome.add(new Refusal(trouble, this::look));
        });
    }

    private void show(PackPreview preview) {
        outcome.removeAll();
        preview.notes().forEach(note -> outcome.add(Pieces.div("notice", new Paragraph(note))));
        if (preview.differences().isEmpty()) {
            outcome.add(Pieces.empty("The file says for " + Words.day(preview.from())
                    + " what is in effect then already. There is nothing to draft."));
            return;
        }
        H2 title = new H2(Words.many(preview.differences().size(), "setting differs", "settings differ") + " from "
                + Words.day(preview.from()));
        title.getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        list.addClassName("differences");
        preview.differences().forEach(difference -> list.add(line(difference)));
        outcome.add(title, list);
        if (!preview.hits().isEmpty()) {
            outcome.add(new H2("What the law says of it"), new BeforePublishing(preview.hits()));
        }
        outcome.add(making(preview));
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static ListItem line(PackPreview.Difference difference) {
        ListItem line = new ListItem(
                Pieces.span("difference-title", difference.title()),
                new BeforeAndAfter("Now", difference.now(), "In the file", difference.then()));
        line.addClassName("difference");
        return line;
    }

    private Component making(PackPreview preview) {
        TextArea reason = new TextArea("Why");
        reason.setHelperText("Everybody who asks later reads this.");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        String once = UUID.randomUUID().toString();
        Div says = new Div();
        Button make = new Button("Make a draft");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> {
            says.removeAll();
            reason.setInvalid(reason.isEmpty());
            reason.setErrorMessage("Say why in a sentence.");
            if (reason.isEmpty()) {
                reason.focus();
                return;
            }
            make.setEnabled(false);
            PackSent sent = new PackSent(
                    text.getValue(), preview.from(), reason.getValue().strip());
            ask.write(
                    packs.draft(sent, once),
                    draft -> getUI().ifPresent(ui -> ui.navigate(PolicyNavigation.draft(draft.id()))),
                    trouble -> {
                        make.setEnabled(true);
                        says.add(new Refusal(trouble, null));
                    });
        });
        return Pieces.div("file-in", reason, make, says);
    }

    private void tell(@Nullable String what) {
        Paragraph alert = new Paragraph(what);
        alert.getElement().setAttribute("role", "alert");
        outcome.add(alert);
    }
}
