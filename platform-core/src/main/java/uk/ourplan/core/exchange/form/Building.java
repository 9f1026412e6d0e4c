package uk.ourplan.core.exchange.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts pieces together as a reader meets them, without recursion, so that depth costs nothing; bounded both ways. */
final class Building {

    private static final int DEEPEST = 24;
    private static final int MOST_PIECES = 100_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Piece whole;
    private int pieces;

    private static final class Open {
        final int line;
        final boolean list;
        final List<Piece> items = new ArrayList<>();
        final List<Piece.Entry> entries = new ArrayList<>();

        @Nullable
        String name;

        int nameLine;

        Open(int line, boolean list) {
            this.line = line;
            this.list = list;
        }
    }

    void start(int line, boolean list) throws UnreadableFile {
        if (open.size() >= DEEPEST) {
            throw new UnreadableFile(line, "more than " + DEEPEST + " levels deep; the form needs fewer than ten.");
        }
        count(line);
        open.push(new Open(line, list));
    }

    void end() throws UnreadableFile {
        Open done = open.pop();
        put(
                done.list
                        ? new Piece.Items(done.line, List.copyOf(done.items))
                        : new Piece.Fields(done.line, List.copyOf(done.entries)));
    }

    /** Whether what comes next is the name of a field. */
    boolean awaitsName() {
        Open top = open.peek();
        return top != null && !top.list && top.name == null;
    }

    void name(String name, int line) {
        Open top = open.element();
        top.name = name;
        top.nameLine = line;
    }

    void add(Piece piece) throws UnreadableFile {
        count(piece.line());
        put(piece);
    }

    private void put(Piece piece) {
        Open top = open.peek();
        if (top == null) {
            whole = piece;
        } else if (top.list) {
            top.items.add(piece);
        } else if (top.name != null) {
            top.entries.add(new Piece.Entry(top.name, top.nameLine, piece));
            top.name = null;
        }
    }

    private void count(int line) throws UnreadableFile {
        if (++pieces > MOST_PIECES) {
            throw new UnreadableFile(line, "more than " + MOST_PIECES + " values; one record has far fewer.");
        }
    }

    /** Where in the file the reader stands, such as {@code needs[2]}. */
    String at() {
        StringBuilder path = new StringBuilder();
        open.descendingIterator().forEachRemaining(each -> {
            if (each.list) {
                path.append('[').append(each.items.size()).append(']');
            } else if (each.name != null) {
                path.append(path.isEmpty() ? "" : ".").append(Mistakes.shown(each.name));
            }
        });
        return path.toString();
    }

    Piece whole() {
        return whole == null ? new Piece.Nothing(1) : whole;
    }
}
