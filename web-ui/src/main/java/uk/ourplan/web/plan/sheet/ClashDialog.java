package uk.ourplan.web.plan.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Part;

/** Two people wrote one section: both versions side by side, and nothing goes until somebody decides. */
public final class ClashDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea copy = new TextArea("Your version, to copy");

    /** {@code mine} is what was typed here, {@code theirsContent} what stands in the core now. */
    public ClashDialog(
            List<Part> parts,
            JsonNode mine,
            SectionView theirs,
            JsonNode theirsContent,
            Around around,
            Runnable keepMine,
            Runnable takeTheirs) {
        this(
                "section",
                parts,
                mine,
                new Theirs(theirs.savedByName(), theirs.savedAt(), theirsContent),
                around,
                keepMine,
                takeTheirs);
    }

    /** What somebody else saved meanwhile. */
    public record Theirs(@Nullable String who, @Nullable Instant at, JsonNode content) {}

    /** The same for {@code what} else was written by two, such as a part of a record. */
    public ClashDialog(
            String what,
            List<Part> parts,
            JsonNode mine,
            Theirs theirs,
            Around around,
            Runnable keepMine,
            Runnable takeTheirs) {
        String who = Words.or(theirs.who(), "Somebody else");
        JsonNode theirsContent = theirs.content();
        setHeaderTitle("Two versions of this " + what);
        setWidth("60rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        String when = theirs.at() == null ? "" : " at " + Words.time(theirs.at());
        add(new Paragraph(who + " saved this " + what + when
                + " while you were writing. Both versions are kept until you decide."));
        var differences = uk.ourplan.web.plan.form.Told.differences(parts, mine, theirsContent, around);
        NativeTableBody body = new NativeTableBody();
        differences.forEach(one -> {
            NativeTableHeaderCell where = head(one.where(), "row");
            body.add(new NativeTableRow(
                    where, new NativeTableCell(said(one.mine())), new NativeTableCell(said(one.theirs()))));
        });
        NativeTable table = new NativeTable(
                new NativeTableHeader(
                        new NativeTableRow(head("Where", "col"), head("Yours", "col"), head("Saved by " + who, "col"))),
                body);
        add(differences.isEmpty() ? Pieces.quiet("Both say the same.") : Pieces.wide("Both versions", table));
        copy.setReadOnly(true);
        copy.setWidthFull();
        copy.setVisible(false);
        copy.setValue(uk.ourplan.web.plan.form.Told.values(parts, mine, "", around).stream()
                .map(value -> value.where() + ": " + value.says())
                .collect(Collectors.joining("\n")));
        add(copy);
        Button mineButton = new Button("Keep mine", click -> decide(keepMine));
        mineButton.addThemeVariants(ButtonVariant.PRIMARY);
        Button copyOut = new Button("Copy mine out", click -> {
            copy.setVisible(true);
            copy.focus();
            copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)");
        });
        getFooter().add(copyOut, new Button("Take theirs", click -> decide(takeTheirs)), mineButton);
    }

    private void decide(Runnable decided) {
        close();
        decided.run();
    }

    private static NativeTableHeaderCell head(String title, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component said(String says) {
        Span said = new Span(says.isBlank() ? "Nothing" : says);
        said.addClassName(says.isBlank() ? "quiet" : "said");
        return said;
    }
}
