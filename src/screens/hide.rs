//! Hide: a game of noughts and crosses covers everything at once. It is a real game, so that it is
//! what it looks like.

use dioxus::prelude::*;

use crate::{app::Shared, platform, t};

const LINES: [[usize; 3]; 8] =
    [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

/// A square of the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Square {
    #[default]
    Empty,
    Cross,
    Nought,
}

type Board = [Square; 9];

/// See the head of this file.
#[component]
pub fn Hide() -> Element {
    let mut shared = use_context::<Shared>();
    let mut board = use_signal(Board::default);
    use_effect(|| platform::arrive("game"));
    let squares = board();
    let says = match winner(&squares) {
        Some(Square::Cross) => t!("game-won"),
        Some(_) => t!("game-lost"),
        None if full(&squares) => t!("game-draw"),
        None => t!("game-turn"),
    };
    rsx! {
        main { class: "game",
            h1 { id: "game", tabindex: "-1", {t!("game-title")} }
            p { role: "status", "{says}" }
            div { class: "board",
                for (place, square) in squares.into_iter().enumerate() {
                    button {
                        r#type: "button",
                        "aria-label": match square {
                            Square::Empty => t!("game-empty", place = place + 1),
                            Square::Cross => t!("game-cross", place = place + 1),
                            Square::Nought => t!("game-nought", place = place + 1),
                        },
                        onclick: move |_| board.set(turn(board(), place)),
                        svg { view_box: "0 0 48 48", "aria-hidden": "true",
                            match square {
                                Square::Empty => rsx! {},
                                Square::Cross => rsx! { path { d: "M12 12 36 36M36 12 12 36" } },
                                Square::Nought => rsx! { path { d: "M24 37a13 13 0 1 0 0-26 13 13 0 0 0 0 26Z" } },
                            }
                        }
                    }
                }
            }
            button {
                class: "game-button",
                r#type: "button",
                onclick: move |_| board.set(Board::default()),
                {t!("game-again")}
            }
            button {
                id: "show",
                class: "game-back",
                r#type: "button",
                onclick: move |_| shared.hidden.set(false),
                {t!("game-back")}
            }
        }
    }
}

fn winner(board: &Board) -> Option<Square> {
    LINES.into_iter().find_map(|[a, b, c]| {
        let whose = board[a];
        (whose != Square::Empty && board[b] == whose && board[c] == whose).then_some(whose)
    })
}

fn full(board: &Board) -> bool {
    !board.contains(&Square::Empty)
}

/// The player's cross, and then the other side's nought.
fn turn(mut board: Board, place: usize) -> Board {
    if board[place] != Square::Empty || winner(&board).is_some() {
        return board;
    }
    board[place] = Square::Cross;
    if winner(&board).is_none()
        && let Some(answer) = answer(&board)
    {
        board[answer] = Square::Nought;
    }
    board
}

/// Finishes a line, stops one, or takes the best free square.
fn answer(board: &Board) -> Option<usize> {
    let gap = |whose: Square| {
        LINES.into_iter().find_map(|line| {
            let theirs = line.into_iter().filter(|place| board[*place] == whose).count();
            let gap = line.into_iter().find(|place| board[*place] == Square::Empty)?;
            (theirs == 2).then_some(gap)
        })
    };
    let best =
        || [4, 0, 2, 6, 8, 1, 3, 5, 7].into_iter().find(|place| board[*place] == Square::Empty);
    gap(Square::Nought).or_else(|| gap(Square::Cross)).or_else(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_square_stays_and_a_finished_game_is_over() {
        let board = turn(Board::default(), 0);
        assert_eq!(board[0], Square::Cross);
        assert_eq!(board.iter().filter(|square| **square == Square::Nought).count(), 1);
        assert_eq!(turn(board, 0), board);
        let mut won = Board::default();
        for place in [0, 1, 2] {
            won[place] = Square::Cross;
        }
        assert_eq!(turn(won, 5), won);
    }

    #[test]
    fn the_other_side_stops_a_line() {
        let mut board = Board::default();
        board[0] = Square::Cross;
        board[4] = Square::Nought;
        assert_eq!(turn(board, 1)[2], Square::Nought);
    }
}
