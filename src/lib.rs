//! The compliance rules that UK exam centres meet when they write to awarding bodies.
