//! Memory that only grows, until the next call starts again from its beginning.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;

const PAGE: usize = 65_536;

unsafe extern "C" {
    /// Where the linker leaves memory to the heap.
    static __heap_base: u8;
}

struct Bump {
    /// The first free byte; none before the first call.
    free: Cell<usize>,
}

// SAFETY: a module has one thread.
unsafe impl Sync for Bump {}

#[global_allocator]
static HEAP: Bump = Bump { free: Cell::new(0) };

fn base() -> usize {
    (&raw const __heap_base).addr()
}

/// Drops everything, and gives room for a text.
pub fn room(bytes: usize) -> *mut u8 {
    centre_checks::packed::forget();
    HEAP.free.set(base());
    HEAP.take(bytes, 1)
}

impl Bump {
    fn take(&self, bytes: usize, align: usize) -> *mut u8 {
        let free = match self.free.get() {
            0 => base(),
            free => free,
        };
        let start = (free + align - 1) & !(align - 1);
        let end = start + bytes;
        let size = memory_size(0) * PAGE;
        if end > size && memory_grow(0, (end - size).div_ceil(PAGE)) == usize::MAX {
            return core::ptr::null_mut();
        }
        self.free.set(end);
        core::ptr::with_exposed_provenance_mut(start)
    }
}

// SAFETY: what is given out is after everything given out since the last call began, and inside memory.
unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.take(layout.size(), layout.align())
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if old.addr() + layout.size() == self.free.get() {
            // The last that was given out grows where it is.
            self.free.set(old.addr());
            return self.take(size, 1);
        }
        let new = self.take(size, layout.align());
        if !new.is_null() {
            // SAFETY: the new place is after the old one and at least as large as what is copied.
            unsafe { core::ptr::copy_nonoverlapping(old, new, layout.size().min(size)) };
        }
        new
    }
}
