package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.OriginalOnFile;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;

/** The plan in the form in which somebody made it: filed where the council can, otherwise with its place noted (FORMAT-02). */
class OriginalSheet extends Section {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 5 * 1024 * 1024;

    private final UUID plan;
    private final transient OriginalApi originals;
    private final transient Ask ask;
    private final Awaited<OriginalOnFile> known;

    OriginalSheet(UUID plan, OriginalApi originals, Ask ask) {
        this.plan = plan;
        this.originals = originals;
        this.ask = ask;
        addClassName("sheet");
        known = new Awaited<>(ask.worker(), "Looking for the original", () -> originals.look(plan), this::show);
        add(
                new H2("The plan in another form"),
                Pieces.lead(
                        "Pictures, sound, video or writing of their own: the form alone is never a reason to send a plan"
                                + " back."),
                known);
        known.load();
    }

    private Component show(OriginalOnFile told) {
        Div all = new Div();
        if (told.isFiled()) {
            Anchor link = new Anchor("documents/plans/" + plan + "/original", "The original, as it was filed");
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            all.add(
                    Pieces.tag("Filed on " + Words.day(told.on()) + " by " + told.byName(), Tone.GOOD),
                    new Div(link),
                    Pieces.quiet("It goes with every copy of the plan."));
        } else {
            all.add(Pieces.quiet("None is filed."));
        }
        if (told.mayFile()) {
            all.add(upload(told));
        }
        return all;
    }

    private Component upload(OriginalOnFile told) {
        Div said = new Div();
        said.getElement().setAttribute("aria-live", "polite");
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) ->
                ask.write(originals.file(plan, bytes, UUID.randomUUID().toString()), filed -> known.load(), trouble -> {
                    said.removeAll();
                    said.add(Awaited.note(trouble, said::removeAll));
                })));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(told.isFiled() ? "File another original" : "File the original"));
        return Pieces.div(
                "group",
                Pieces.quiet("This council files "
                        + told.media().stream()
                                .map(medium -> Words.of(medium).toLowerCase(java.util.Locale.UK))
                                .collect(Collectors.joining(", "))
                        + ", at most 5 MB. Anything else: note under About me where it is kept."),
                upload,
                said);
    }
}
