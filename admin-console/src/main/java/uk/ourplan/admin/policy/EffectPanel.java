package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.EffectCase;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.api.policy.PolicyEffectApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;

/** What a draft would do to the live cases: worked out step by step with a bar that can be stopped, then told by kind and case. */
final class EffectPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final UUID draft;
    private final boolean mayWorkOut;
    private final transient PolicyEffectApi effect;
    private final transient Ask ask;
    private final transient Runnable again;
    private final Div place = new Div();
    private final Div announced = new Div();
    private final ProgressBar bar = new ProgressBar();
    private boolean begun;
    private final Span counted = Pieces.span("quiet", "");

    /** {@code again} reads the change anew, because its steps hang on what new criteria of the panel were found to do. */
    EffectPanel(UUID draft, boolean mayWorkOut, PolicyEffectApi effect, Ask ask, Runnable again) {
        this.draft = draft;
        this.mayWorkOut = mayWorkOut;
        this.effect = effect;
        this.ask = ask;
        this.again = again;
        announced.getElement().setAttribute("role", "status");
        announced.getElement().setAttribute("tabindex", "-1");
        announced.addClassName("lead");
        bar.getElement().setAttribute("aria-label", "Live cases looked at");
        add(new H2("Effect on live cases"), announced, place);
        ask.read(effect.effect(draft), this::show, this::failed);
    }

    private void show(EffectView view) {
        if ("running".equals(view.state())) {
            running(view);
            return;
        }
        place.removeAll();
        if ("none".equals(view.state())) {
            place.add(Pieces.quiet("Nobody has looked yet whom this change touches."));
            begin("See the effect on live cases");
        } else {
            result(view);
        }
    }

    private void begin(String label) {
        if (mayWorkOut) {
            Button begin = new Button(label, click -> begin());
            begin.setDisableOnClick(true);
            place.add(begin);
        }
    }

    private void begin() {
        begun = true;
        announced.setText("Asking the law about every live case");
        ask.write(effect.begin(draft, UUID.randomUUID().toString()), this::goOn, this::failed);
    }

    /** Who worked it out, or stopped it, has the cursor on what came of it, because what was pressed is gone. */
    private void goOn(EffectView view) {
        show(view);
        if ("running".equals(view.state())) {
            ask.read(effect.goOn(draft, UUID.randomUUID().toString()), this::goOn, this::failed);
        } else {
            announced.setText(summary(view));
            announced.getElement().executeJs("setTimeout(() => this.focus())");
            if (view.panel() != null) {
                again.run();
            }
        }
    }

    /** The bar stays while it moves, and so does the cursor on the button below it. */
    private void running(EffectView view) {
        if (!counted.isAttached()) {
            place.removeAll();
            place.add(bar, counted);
            if (mayWorkOut) {
                Button stop = new Button("Stop", click -> ask.write(effect.stop(draft), this::goOn, this::failed));
                place.add(Pieces.div("row-of-buttons", stop, new Button("Go on", click -> goOn(view))));
                if (begun) {
                    stop.focus();
                }
            }
        }
        bar.setMax((double) Math.max(1, view.cases()));
        bar.setValue((double) Math.min(view.seen(), Math.max(1, view.cases())));
        counted.setText(view.seen() + " of " + view.cases() + " live cases, "
                + Words.many(view.changed(), "change", "changes") + " so far");
    }

    private void result(EffectView view) {
        if (view.stale()) {
            place.add(Pieces.tag("Out of date: the draft, the policy or a case changed since", Tone.WARN));
        }
        if ("stopped".equals(view.state())) {
            place.add(Pieces.tag("Stopped after " + view.seen() + " of " + view.cases() + " live cases", Tone.WARN));
        }
        announced.setText(summary(view));
        place.add(byKind(view));
        if (view.panel() != null) {
            place.add(atThePanel(view.panel()));
        }
        if (view.changed() > 0) {
            Anchor file = new Anchor(file(), "Take the changed cases away as a file");
            file.getElement().setAttribute("download", true);
            place.add(
                    new Awaited<>(
                            ask.worker(),
                            "Reading the cases",
                            () -> effect.cases(draft, null, 0, SHOWN),
                            found -> cases("Cases that would change", found)),
                    file);
        }
        begin("Work it out again");
    }

    static String summary(EffectView view) {
        return view.changed() == 0
                ? "Nothing changes in " + Words.many(view.seen(), "live case", "live cases") + "."
                : Words.many(view.changed(), "thing changes", "things change") + " in "
                        + Words.many(view.seen(), "live case", "live cases") + ".";
    }

    /** The share, the warning where it is too large, and the plans behind it. */
    private Component atThePanel(EffectView.AtThePanel panel) {
        Div part = new Div(new H3("Plans at the panel under the new criteria"));
        if (panel.warns() != null) {
            part.add(
                    Pieces.tag("More than the exception", Tone.WARN),
                    new Paragraph(panel.warns()),
                    Pieces.quiet(
                            "The change goes further once the reason for it stands beside its setting below, under "
                                    + "“Legal basis or reason”. Or make the criteria narrower."));
        } else {
            part.add(Pieces.quiet(panel.toPanel() + " of " + panel.plans()
                    + " plans on their way to a signature would go to the panel, no more than "
                    + panel.warnSharePercent() + " in 100."));
        }
        if (panel.toPanel() > 0) {
            part.add(new Awaited<>(
                    ask.worker(),
                    "Reading the plans",
                    () -> effect.cases(draft, "to_panel", 0, SHOWN),
                    found -> cases("Plans that would be at the panel", found)));
        }
        return part;
    }

    private static Component byKind(EffectView view) {
        NativeTableBody body = new NativeTableBody();
        view.kinds()
                .forEach(kind -> body.add(
                        row(kindWords(kind.kind()), String.valueOf(kind.seen()), String.valueOf(kind.changed()))));
        return Pieces.wide("Effect by kind", table(List.of("What", "Looked at", "Would change"), body));
    }

    private Component cases(String title, Page<EffectCase> cases) {
        NativeTableBody body = new NativeTableBody();
        cases.items()
                .forEach(each -> body.add(row(
                        each.recordNumber(),
                        kindWords(each.kind()),
                        Words.of(each.stage()),
                        each.before(),
                        each.after())));
        Div part = new Div(
                Pieces.wide(title, table(List.of("Record", "What", "Stage", "Now", "Under this change"), body)));
        if (cases.hasMore()) {
            part.add(Pieces.quiet(
                    "The first " + cases.items().size() + " of " + cases.total() + "; the file has all of them."));
        }
        return part;
    }

    private static NativeTable table(List<String> heads, NativeTableBody body) {
        NativeTableRow head = new NativeTableRow();
        heads.forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private static NativeTableRow row(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (String cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        return row;
    }

    static String kindWords(String kind) {
        return switch (kind) {
            case "open_plan" -> "Open plan";
            case "queue_item" -> "Waits for sign-off";
            case "due_review" -> "Due review";
            case "charge" -> "Charge";
            case "to_panel" -> "Plan at the panel";
            default -> Words.of(kind);
        };
    }

    private DownloadHandler file() {
        Worker worker = ask.worker();
        return DownloadHandler.fromInputStream(download -> {
            List<String> lines = Ask.now(effect.export(draft).collectList(), worker);
            if (lines == null) {
                return DownloadResponse.error(502);
            }
            byte[] csv = (String.join(
                                    "\r\n",
                                    lines.stream().map(String::stripTrailing).toList()) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), "effect.csv", "text/csv", csv.length);
        });
    }

    private void failed(Trouble trouble) {
        place.removeAll();
        place.add(Awaited.note(trouble, () -> ask.read(effect.effect(draft), this::show, this::failed)));
    }
}
