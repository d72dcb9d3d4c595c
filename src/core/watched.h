#pragma once

#include <QPointer>
#include <QtGlobal>

// A QPointer for what is asked to do something: using it once its object is gone ends the program with a message, where
// the pointer of Qt would go on with a null pointer and leave the rest to chance. Whether the object is there is tested
// as with Qt's.
template <typename T>
class Watched : public QPointer<T>
{
public:
    using QPointer<T>::QPointer;
    using QPointer<T>::operator=;

    T *operator->() const { return object(); }
    T &operator*() const { return *object(); }

private:
    T *object() const
    {
        T *const object = this->data();
        if (Q_UNLIKELY(object == nullptr)) {
            qFatal("an object was used after its end");
        }
        return object;
    }
};
